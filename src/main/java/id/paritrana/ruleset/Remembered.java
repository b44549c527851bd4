package id.paritrana.ruleset;

import id.paritrana.ruleset.drl.CompiledDrl;
import id.paritrana.ruleset.drl.DrlCompiler;
import id.paritrana.ruleset.drl.DrlFile;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Table;
import id.paritrana.ruleset.table.WorkbookReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of each file, so that of many that are read again and again only those that changed
 * cost time. Of a file with a problem nothing is kept, for the problem must be told again. Not for
 * use by several threads.
 */
public final class Remembered {
  /** What a workbook holds. */
  record Book(byte[] bytes, List<Table> tables, Cases cases) {}

  private final Map<String, Book> books = new HashMap<>();
  private List<String> formulas = List.of();
  private @Nullable CompiledDrl compiled;

  Book book(RuleFile file, Problems problems) {
    Book known = books.remove(file.name());
    if (known != null && Arrays.equals(known.bytes(), file.bytes())) {
      books.put(file.name(), known);
      return known;
    }
    int before = problems.count();
    WorkbookReader reader = new WorkbookReader(FactModel.schema());
    List<Table> tables = reader.read(file.name(), file.bytes(), problems);
    Book book = new Book(file.bytes(), tables, reader.cases());
    if (problems.count() == before) {
      books.put(file.name(), book);
    }
    return book;
  }

  /** The formulas of all files together; none where one does not compile. */
  Optional<CompiledDrl> compiled(List<DrlFile> files, Problems problems) {
    List<String> texts = files.stream().flatMap(f -> List.of(f.name(), f.text()).stream()).toList();
    if (compiled != null && texts.equals(formulas)) {
      return Optional.of(compiled);
    }
    int before = problems.count();
    Optional<CompiledDrl> made = DrlCompiler.compile(files, problems);
    compiled = problems.count() == before ? made.orElse(null) : null;
    formulas = texts;
    return made;
  }
}
