package id.paritrana.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Does to a {@link Disk} what a process did, as strace wrote it down with {@code -f -y -xx}. */
final class SystemCalls {
  private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$");
  private static final Pattern RESUMED =
      Pattern.compile("^(\\d+) +<\\.\\.\\. (\\w+) resumed>.*= (-?\\d+).*$");
  private static final Pattern DESCRIPTOR = Pattern.compile("^(\\d+)<([^>]*)>");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private record Pending(String file, int changes) {}

  private final Disk disk;
  private final String directory;
  private final Map<String, Pending> synchronising = new HashMap<>();

  SystemCalls(Disk disk, Path directory) {
    this.disk = disk;
    this.directory = directory.toString();
  }

  /** Follows one line; what was written to standard output is returned. */
  @Nullable String follow(String line) {
    Matcher resumed = RESUMED.matcher(line);
    if (resumed.matches()) {
      Pending pending = synchronising.remove(resumed.group(1));
      if (pending != null && resumed.group(3).equals("0")) {
        synchronise(pending);
      }
      return null;
    }
    Matcher call = CALL.matcher(line);
    return call.matches() ? call(call.group(1), call.group(2), call.group(3)) : null;
  }

  private @Nullable String call(String thread, String name, String arguments) {
    switch (name) {
      case "openat" -> opened(arguments);
      case "unlink" -> {
        String file = own(text(arguments));
        if (file != null) {
          disk.remove(file);
        }
      }
      case "write" -> {
        return arguments.startsWith("1<") ? text(arguments) : null;
      }
      default -> onFile(thread, name, arguments);
    }
    return null;
  }

  private void opened(String arguments) {
    String file = own(text(arguments));
    if (file != null && arguments.contains("O_CREAT") && !arguments.contains("= -1")) {
      disk.create(file);
    }
  }

  private void onFile(String thread, String name, String arguments) {
    Matcher descriptor = DESCRIPTOR.matcher(arguments);
    if (!descriptor.find()) {
      return;
    }
    String path = decoded(descriptor.group(2));
    String file = path.equals(directory) ? "" : own(path);
    if (file == null) {
      return;
    }
    switch (name) {
      case "pwrite64" -> {
        String rest = arguments.substring(arguments.lastIndexOf('"') + 2).strip();
        long at = Long.parseLong(rest.split("[ ,)<]+")[1]);
        disk.write(file, at, bytes(TEXT.matcher(arguments)));
      }
      case "ftruncate" ->
          disk.truncate(file, Long.parseLong(arguments.replaceAll("^[^,]*, (\\d+).*$", "$1")));
      case "fsync", "fdatasync" -> {
        Pending pending = new Pending(file, file.isEmpty() ? 0 : disk.waiting(file));
        if (arguments.contains("<unfinished")) {
          synchronising.put(thread, pending);
        } else {
          synchronise(pending);
        }
      }
      default -> {}
    }
  }

  private void synchronise(Pending pending) {
    if (pending.file.isEmpty()) {
      disk.synchroniseNames();
    } else {
      disk.synchronise(pending.file, pending.changes);
    }
  }

  /** The name of a file that lies in the journal's own directory. */
  private @Nullable String own(String path) {
    String name = path.startsWith(directory + "/") ? path.substring(directory.length() + 1) : "/";
    return name.contains("/") ? null : name;
  }

  private static String text(String arguments) {
    return new String(bytes(TEXT.matcher(arguments)), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Matcher text) {
    return text.find() ? hex(text.group(1)) : new byte[0];
  }

  private static String decoded(String path) {
    return path.startsWith("\\x") ? new String(hex(path), StandardCharsets.UTF_8) : path;
  }

  private static byte[] hex(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length() / 4);
    for (int i = 0; i + 3 < escaped.length(); i += 4) {
      bytes.write(Integer.parseInt(escaped, i + 2, i + 4, 16));
    }
    return bytes.toByteArray();
  }
}
