package id.paritrana.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.Text;
import id.paritrana.filing.form.Paths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One column that nominees are filed in, as {@code fields.tsv} words it.
 *
 * @param path with {@code *} where an entry of a list has its number
 * @param government an example; empty where there is none
 * @param enterprise an example; empty where there is none
 */
record Field(
    String path,
    boolean ofGovernments,
    boolean ofEnterprises,
    String section,
    String label,
    Text says,
    String government,
    String enterprise) {
  /** What a row says of itself; it is not decided on. */
  static final String NOTE = "note";

  /** The note of the template's own rows, which are only there to be looked at. */
  static final String EXAMPLE = "CONTOH";

  private static final List<Field> ALL = read();

  private static final Map<String, Field> BY_PATH =
      ALL.stream().collect(Collectors.toMap(Field::path, field -> field));

  /** Entries of a list that the template has room for; more columns may be added by hand. */
  private static final Map<String, Integer> ENTRIES =
      Map.of(
          "officials", 2,
          "vulnerableWorkers", 3,
          "regulations", 3,
          "innovations", 3,
          "interview", 9);

  static List<Field> all() {
    return ALL;
  }

  /** The fields as columns, lists with the template's number of entries, entry by entry. */
  static List<Field> columns() {
    return ALL.stream()
        .collect(
            Collectors.groupingBy(
                field -> field.path.replaceFirst("\\*.*", "*"),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .flatMap(Field::entries)
        .toList();
  }

  /** Its heading; a field of one's own, such as an indicator, is called by its path. */
  static String label(String path) {
    String general = path.replaceFirst("\\.[1-9][0-9]?\\.", ".*.");
    Field field = BY_PATH.get(general);
    if (field == null) {
      return path.equals(NOTE) ? "Catatan" : path;
    }
    return field.entry(path.replaceFirst(".*?\\.([1-9][0-9]?)\\..*", "$1")).label;
  }

  Paths.Type type() {
    return Objects.requireNonNull(Paths.type(path), path);
  }

  private static Stream<Field> entries(List<Field> together) {
    String first = together.get(0).path;
    if (!first.contains("*")) {
      return together.stream();
    }
    int most = Objects.requireNonNull(ENTRIES.get(first.replaceFirst("\\..*", "")));
    return IntStream.rangeClosed(1, most)
        .boxed()
        .flatMap(n -> together.stream().map(field -> field.entry(n.toString())));
  }

  private Field entry(String number) {
    return new Field(
        path.replace("*", number),
        ofGovernments,
        ofEnterprises,
        section,
        label.replace("{n}", number),
        says,
        number.equals("1") ? government : "",
        number.equals("1") ? enterprise : "");
  }

  private static List<Field> read() {
    try (InputStream stream = Field.class.getResourceAsStream("fields.tsv")) {
      String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      return text.lines().skip(1).map(Field::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Field of(String line) {
    String[] parts = line.split("\t");
    return new Field(
        parts[0],
        parts[1].contains("G"),
        parts[1].contains("E"),
        parts[2],
        parts[3],
        new Text(parts[5], parts[4]),
        parts[6].equals("-") ? "" : parts[6],
        parts[7].equals("-") ? "" : parts[7]);
  }
}
