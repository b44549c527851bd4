package id.paritrana.cli;

import id.paritrana.access.Role;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Reason;
import id.paritrana.evaluation.LostRuleset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who takes a step of the criteria, and why. */
final class Acting {
  @Option(
      names = "--token",
      paramLabel = "FILE",
      required = true,
      description = {"file with your token", "berkas berisi token Anda"})
  private Path token = Path.of("");

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      required = true,
      description = {"the reason, recorded for good", "alasan, dicatat selamanya"})
  private String why = "";

  @Mixin private Data data = new Data();

  Desk desk(Set<Role> allowed, Clock clock) throws IOException, Refused, LostRuleset {
    return Desk.open(data, token, allowed, clock);
  }

  String why() throws Refused {
    String said = why.strip();
    Optional<Text> fault = Reason.fault(said);
    if (fault.isPresent()) {
      throw Refused.of("--why", fault.get());
    }
    return said;
  }
}
