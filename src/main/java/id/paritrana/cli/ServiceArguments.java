package id.paritrana.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the service is started with: settings as {@code --name.of.it=value}, and where the data lie
 * as the commands are told it, {@code --data DIR}; {@code --watch} for the desk of a developer.
 * Anything else is not passed over.
 */
public final class ServiceArguments {
  private static final String WATCH = "--watch";

  private ServiceArguments() {}

  /** Whether these arguments start the service rather than run a command. */
  public static boolean start(String... args) {
    return args.length == 0
        || args[0].equals("serve") && !help(args)
        || args[0].equals(WATCH)
        || setting(args[0]);
  }

  /** As the service takes them; none where one of them means nothing. */
  public static String @Nullable [] of(String... args) {
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--data=")) {
        taken.add("--paritrana." + args[i].substring(2));
      } else if (args[i].equals("--data") && i + 1 < args.length) {
        taken.add("--paritrana.data=" + args[++i]);
      } else if (args[i].equals(WATCH)) {
        taken.add("--paritrana.watch=true");
      } else if (setting(args[i]) || (i == 0 && args[i].equals("serve"))) {
        taken.add(args[i]);
      } else {
        return null;
      }
    }
    return taken.toArray(String[]::new);
  }

  private static boolean help(String... args) {
    return List.of(args).contains("--help") || List.of(args).contains("-h");
  }

  private static boolean setting(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return name.matches("--[a-z]+[.\\[].*") || name.equals("--debug") || name.equals("--trace");
  }
}
