package id.paritrana.ruleset.difference;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is edited in the shipped tables, what is told of it is all of it and nothing else. */
class RandomEditsTest {
  private static final int RUNS = 208;

  @Test
  void whatIsToldMakesTheNewVersionOfTheOld() throws IOException {
    List<Path> workbooks;
    try (Stream<Path> files = Files.list(Shipped.TABLES)) {
      workbooks = files.sorted().toList();
    }
    int changed = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      Path workbook = workbooks.get(seed % workbooks.size());
      byte[] bytes = Files.readAllBytes(workbook);
      EditedBook book = new EditedBook(workbook.getFileName().toString(), bytes);
      Content old = new Content(book);
      Random random = new Random(seed);
      // No edit at all is one of the cases: the bytes are others then, the criteria the same.
      for (int edits = random.nextInt(5); edits > 0; edits--) {
        edit(book, random);
      }
      Content now = new Content(book);
      boolean same = old.equals(now);
      List<RuleFile> before = List.of(new RuleFile(book.file, bytes));
      List<RuleFile> after = List.of(new RuleFile(book.file, book.written()));

      RulesetDifference told = RulesetDifference.of("a", before, "b", after);

      assertThat(told.isEmpty()).as("seed %d, %s", seed, told).isEqualTo(same);
      if (seed % 4 == 0) {
        assertThat(told.mirrored())
            .as("seed %d", seed)
            .isEqualTo(RulesetDifference.of("b", after, "a", before));
      }
      old.apply(told);
      assertThat(old).as("seed %d", seed).isEqualTo(now);
      changed += same ? 0 : 1;
    }
    assertThat(changed).as("runs that changed something").isGreaterThan(120);
  }

  private static void edit(EditedBook book, Random random) {
    List<EditedBook.Part> parts = List.copyOf(book.parts.values());
    EditedBook.Part part = parts.get(random.nextInt(parts.size()));
    List<@Nullable Object[]> rows = part.rows();
    int row = random.nextInt(rows.size());
    switch (random.nextInt(5)) {
      case 0, 1 -> cell(rows.get(row), random);
      case 2 -> {
        @Nullable Object[] added = rows.get(row).clone();
        added[0] =
            part.name().startsWith("Uji")
                ? "Kasus " + random.nextInt()
                : "NEW-" + (100 + random.nextInt(900));
        rows.add(random.nextInt(rows.size() + 1), added);
      }
      case 3 -> {
        if (rows.size() > 2) {
          rows.remove(row);
        }
      }
      default -> move(part, row, parts, random);
    }
  }

  /** Within its sheet, or to another of the same columns. */
  private static void move(
      EditedBook.Part part, int row, List<EditedBook.Part> parts, Random random) {
    List<EditedBook.Part> alike =
        new ArrayList<>(parts.stream().filter(p -> p.labels().equals(part.labels())).toList());
    EditedBook.Part to = alike.get(random.nextInt(alike.size()));
    if (part.rows().size() > 2) {
      @Nullable Object[] moved = part.rows().remove(row);
      to.rows().add(random.nextInt(to.rows().size() + 1), moved);
    }
  }

  private static void cell(@Nullable Object[] row, Random random) {
    int column = 1 + random.nextInt(row.length - 1);
    Object value = row[column];
    if (value instanceof Double number) {
      row[column] = random.nextInt(4) == 0 ? null : number + random.nextInt(3);
    } else if (value instanceof String text) {
      row[column] = random.nextInt(4) == 0 ? null : text + "_" + random.nextInt(3);
    }
  }
}
