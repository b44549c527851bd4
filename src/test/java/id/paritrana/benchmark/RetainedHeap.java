package id.paritrana.benchmark;

import id.paritrana.ruleset.TableBase;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Heap that 5,000 rows keep, by what is in use after collection with and without them. */
public final class RetainedHeap {
  private static final int COPIES = 5;

  private RetainedHeap() {}

  public static void main(String[] args) throws InterruptedException {
    byte[] book = GrownBook.xlsx(Grown.of(5_000), TableBase.headers());
    Supplier<List<Table>> read = () -> TableBase.tables(GrownTables.FILE, book);
    new TableBase(read.get());
    System.out.printf("tables as read from the workbook: %.1f MB%n", kept(read));
    System.out.printf(
        "tables and the rules made of them: %.1f MB%n", kept(() -> new TableBase(read.get())));
  }

  private static double kept(Supplier<?> make) throws InterruptedException {
    long before = used();
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      kept.add(make.get());
    }
    return (used() - before) / (double) kept.size() / (1 << 20);
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
