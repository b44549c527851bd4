package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.RuleFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final List<RuleFile> BASE = Shipped.ruleset().files();

  @TempDir Path folder;
  private final ExecutorService other = Executors.newFixedThreadPool(2);
  private final CountDownLatch checking = new CountDownLatch(1);
  private final CountDownLatch slow = new CountDownLatch(1);

  @AfterEach
  void close() {
    slow.countDown();
    other.shutdownNow();
  }

  /** Files that are kept at once, and whose check begins when it should. */
  private final class Slow extends AbstractList<RuleFile> {
    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public RuleFile get(int index) {
      return BASE.get(index);
    }

    @Override
    public int size() {
      return BASE.size();
    }

    @Override
    public void forEach(Consumer<? super RuleFile> action) {
      if (looks.incrementAndGet() > 1) {
        checking.countDown();
        try {
          slow.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      BASE.forEach(action);
    }
  }

  @Test
  void whatIsKnownOfADraftDoesNotWaitForTheCheckOfAnother() throws Exception {
    Drafts drafts = new Drafts(folder);
    String known = drafts.submit(BASE, List.of(broken("a")));
    Future<String> checked = other.submit(() -> drafts.submit(new Slow(), List.of(broken("b"))));
    checking.await();

    Future<Report> found = other.submit(() -> drafts.find(known).orElseThrow());
    assertThat(found.get(1, TimeUnit.MINUTES).ruleset()).isNull();

    slow.countDown();
    assertThat(drafts.find(checked.get())).isPresent();
  }

  private static RuleFile broken(String text) {
    return new RuleFile("gates.xlsx", text.getBytes(StandardCharsets.UTF_8));
  }
}
