package id.paritrana.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How a Java process fares.
 *
 * @param heap kilobytes of what can still be reached
 * @param metaspace kilobytes in use, with the class space
 * @param classes loaded now
 * @param resident kilobytes of memory that the system gave it
 * @param files open descriptors
 * @param disk bytes in its data directory
 */
record Vitals(
    long heap, long metaspace, long classes, long resident, int threads, int files, long disk) {

  static Vitals of(ServiceJar service) throws Exception {
    String pid = Long.toString(service.pid());
    // Counting what can be reached collects the rest; what has to be finalized goes the second
    // time.
    run("jcmd", pid, "GC.class_histogram");
    String[] total = run("jcmd", pid, "GC.class_histogram").strip().split("\\s+");
    Map<String, Double> gc = table(run("jstat", "-gc", pid));
    Map<String, Double> classes = table(run("jstat", "-class", pid));
    Path proc = Path.of("/proc", pid);
    return new Vitals(
        Long.parseLong(total[total.length - 1]) >> 10,
        Math.round(value(gc, "MU")),
        Math.round(value(classes, "Loaded") - value(classes, "Unloaded")),
        resident(proc),
        count(proc.resolve("task")),
        count(proc.resolve("fd")),
        size(service.data()));
  }

  private static double value(Map<String, Double> table, String column) {
    return table.getOrDefault(column, 0.0);
  }

  private static Map<String, Double> table(String printed) {
    String[] lines = printed.strip().split("\n");
    String[] names = lines[0].strip().split("\\s+");
    String[] values = lines[1].strip().split("\\s+");
    Map<String, Double> table = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i].matches("[0-9.]+")) {
        table.putIfAbsent(names[i], Double.valueOf(values[i]));
      }
    }
    return table;
  }

  static String run(String tool, String... arguments) throws Exception {
    String[] line = new String[arguments.length + 1];
    line[0] = Path.of(System.getProperty("java.home"), "bin", tool).toString();
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    process.waitFor(1, TimeUnit.MINUTES);
    return printed;
  }

  private static long resident(Path proc) throws IOException {
    return Files.readAllLines(proc.resolve("status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return (int) entries.count();
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
