package id.paritrana.personal;

import id.paritrana.dossier.Role;
import java.io.IOException;
import java.nio.file.Path;

/** Another process that names the same people at the same time and prints their subjects. */
final class NamingProcess {
  private NamingProcess() {}

  static Process start(Path folder, int people) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            NamingProcess.class.getName(),
            folder.toString(),
            Integer.toString(people))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] arguments) {
    try (SubjectKeys keys = SubjectKeys.open(Path.of(arguments[0], "keys"))) {
      for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
        System.out.println(Names.subject(keys, Person.of(Role.SOURCE, "", "Number " + i)).id());
      }
    }
  }
}
