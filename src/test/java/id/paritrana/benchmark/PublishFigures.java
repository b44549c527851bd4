package id.paritrana.benchmark;

import id.paritrana.benchmark.Reigns.Reign;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Prints what publishing costs those who are deciding, and whether anything is left behind by it.
 * Arguments: the built jar, an empty directory, how often to publish (1000), how many milliseconds
 * the caller rests who has decisions recorded (200): every approval needs a report on all of them;
 * of how many one is a new edition, while the others put earlier ones in force again (1: all are
 * new); and how many minutes all that may take (60).
 */
public final class PublishFigures {
  private static final long WARMING = 20_000;
  private static final long ALONE = 40_000;
  private static final int RECENT = 4;
  private static final int OLD = 5;
  private static final int PINNING = 24;
  private static final int PINNED = 50;

  private final Reigns reigns = new Reigns();
  private final Editions editions = new Editions();
  private final ServiceJar service;
  private final Publisher publisher;
  private final Heard heard;
  private List<Callers.Kind> alone = List.of();

  private PublishFigures(ServiceJar service) throws Exception {
    this.service = service;
    this.publisher = new Publisher(service, editions, reigns);
    this.heard = new Heard(editions, reigns);
  }

  public static void main(String[] arguments) throws Exception {
    int publishes = number(arguments, 2, 1_000);
    int rest = number(arguments, 3, 200);
    int restores = number(arguments, 4, 1);
    int minutes = number(arguments, 5, 60);
    try (ServiceJar service = new ServiceJar(Path.of(arguments[0]), Path.of(arguments[1]))) {
      new PublishFigures(service).run(publishes, rest, restores, minutes);
    }
  }

  private static int number(String[] arguments, int place, int usual) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
  }

  private void run(int publishes, int rest, int restores, int minutes) throws Exception {
    String shipped = service.get("auditor", "/rulesets/current").get("id").asString();
    reigns.add(new Reign(shipped, 0, 0, 0, 0));
    answers("warming", WARMING, rest);
    vitals(0);
    Callers callers = new Callers(service);
    List<Callers.Kind> kinds = begin(callers, rest);
    int every = Math.max(1, publishes / 10);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    try (callers) {
      for (int swap = 1; swap <= publishes && System.nanoTime() < end; swap++) {
        if (swap % restores == 1 % restores) {
          publisher.publish(1 + swap / restores);
        } else {
          publisher.restore(swap % OLD == 0 ? publishes : RECENT);
        }
        if (swap % every == 0) {
          publisher.print(swap + " swaps");
          vitals(swap);
        }
      }
    }
    answers("alone", ALONE, rest);
    heard.tell(kinds, callers);
    Heard.print("alone", alone);
    Heard.print("while publishing", kinds);
    pins();
    vitals(reigns.all().size() - 1);
    verify();
    heard.compare(callers);
    for (String path : List.of("/rulesets", "/steps", "/drafts")) {
      long start = System.nanoTime();
      service.get("auditor", path);
      System.out.printf("GET %s: %.0f ms%n", path, (System.nanoTime() - start) / 1e6);
    }
  }

  /** Many callers pin any of 50 versions, while others decide and criteria are put back. */
  private void pins() throws Exception {
    Callers callers = new Callers(service);
    Callers.Kind evaluated = new Callers.Kind("evaluations");
    Callers.Kind pinned = new Callers.Kind("pinned evaluations");
    try (callers) {
      callers.begin(evaluated, "/evaluations", 0, () -> null);
      for (int i = 0; i < PINNING; i++) {
        callers.begin(pinned, "/evaluations", 0, () -> reigns.oneOf(PINNED));
      }
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ALONE);
      while (System.nanoTime() < end) {
        publisher.restore(PINNED);
        Thread.sleep(5_000);
      }
    }
    List<Callers.Kind> kinds = List.of(evaluated, pinned);
    publisher.print("pins");
    heard.tell(kinds, callers);
    Heard.print("while " + PINNING + " callers pin any of " + PINNED, kinds);
    heard.compare(callers);
  }

  private void verify() throws Exception {
    long start = System.nanoTime();
    System.out.println(service.get("auditor", "/journal/verify"));
    System.out.printf("verified in %.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  /** Callers for a while, with nobody publishing. */
  private void answers(String name, long millis, long rest) throws Exception {
    Callers callers = new Callers(service);
    try (callers) {
      alone = begin(callers, rest);
      Thread.sleep(millis);
    }
    System.out.println(name + ": done");
  }

  private List<Callers.Kind> begin(Callers callers, long rest) {
    Callers.Kind evaluated = new Callers.Kind("evaluations");
    Callers.Kind pinned = new Callers.Kind("pinned evaluations");
    Callers.Kind decided = new Callers.Kind("decisions");
    callers.begin(evaluated, "/evaluations", 0, () -> null);
    callers.begin(pinned, "/evaluations", 0, () -> reigns.oneOf(3));
    callers.begin(decided, "/decisions", rest, () -> null);
    return List.of(evaluated, pinned, decided);
  }

  private void vitals(int edition) throws Exception {
    Vitals now = Vitals.of(service);
    System.out.printf(
        "%d: heap %,d kB, metaspace %,d kB, %,d classes, resident %,d kB, %d threads, %d files, disk %,d bytes%n",
        edition,
        now.heap(),
        now.metaspace(),
        now.classes(),
        now.resident(),
        now.threads(),
        now.files(),
        now.disk());
  }
}
