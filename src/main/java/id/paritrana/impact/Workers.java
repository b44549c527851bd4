package id.paritrana.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Two threads of low rank, so that decisions that somebody waits for are not slowed. */
final class Workers implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int BLOCK = 50;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "impact");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  <T> Future<T> begin(Callable<T> work) {
    return threads.submit(work);
  }

  /** What becomes of each, in the same order. */
  <A, B> List<B> each(List<A> all, Function<A, B> work) {
    List<Future<List<B>>> blocks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += BLOCK) {
      List<A> block = all.subList(i, Math.min(all.size(), i + BLOCK));
      blocks.add(begin(() -> block.stream().map(work).toList()));
    }
    List<B> made = new ArrayList<>(all.size());
    blocks.forEach(block -> made.addAll(end(block)));
    return made;
  }

  static <T> T end(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      } else if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
