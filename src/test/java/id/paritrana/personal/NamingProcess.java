package id.paritrana.personal;

import id.paritrana.dossier.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another process that names the same people at the same time and prints their subjects. */
final class NamingProcess {
  private NamingProcess() {}

  static Process start(KeyStore store, int people) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NamingProcess.class.getName(),
                Integer.toString(people)));
    line.addAll(List.of(store.told()));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  public static void main(String[] arguments) {
    KeyStore store = KeyStore.of(Arrays.copyOfRange(arguments, 1, arguments.length));
    try (SubjectKeys keys = store.open()) {
      for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
        System.out.println(Names.subject(keys, Person.of(Role.SOURCE, "", "Number " + i)).id());
      }
    }
  }
}
