package id.paritrana.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Explains how the service is started; it is reached only with what the service cannot take. */
@Command(
    name = "serve",
    description = {
      "starts the service: serve [--data DIR] [--server.port=8080] [--paritrana.zone=Asia/Jakarta]",
      "menjalankan layanan",
      "--watch, for development only: tables and formulas count as soon as they are saved, approved by nobody",
      "--watch, hanya untuk pengembangan: tabel dan rumus berlaku begitu disimpan, tidak disetujui siapa pun"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Unmatched private List<String> unmatched = new ArrayList<>();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "the service does not know these arguments / layanan tidak mengenal argumen ini: "
            + String.join(" ", unmatched));
  }
}
