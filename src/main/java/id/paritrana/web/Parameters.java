package id.paritrana.web;

import id.paritrana.dossier.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads a query string; every fault at once, and a name that is not known is a fault. */
final class Parameters {
  private final MultiValueMap<String, String> given;
  private final TreeMap<String, Text> faults = new TreeMap<>();

  Parameters(MultiValueMap<String, String> given, Set<String> known) {
    this.given = given;
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        faults.put(name, unknown(known));
      } else if (given.get(name).size() > 1) {
        faults.put(name, new Text("stands more than once", "tertulis lebih dari sekali"));
      } else if (isEmpty(given.getFirst(name))) {
        faults.put(
            name,
            new Text(
                "has no value; leave the parameter out or give it one",
                "tidak berisi; hapus parameter ini atau isi nilainya"));
      }
    }
  }

  private static Text unknown(Set<String> known) {
    if (known.isEmpty()) {
      return new Text(
          "is not known; this address takes no parameters",
          "tidak dikenal; alamat ini tidak menerima parameter");
    }
    String names = String.join(", ", known.stream().sorted().toList());
    return new Text(
        "is not known; write one of " + names, "tidak dikenal; tulis salah satu dari " + names);
  }

  private static boolean isEmpty(@Nullable String value) {
    return value == null || value.isBlank();
  }

  /** Notes that a range ends before it begins. */
  <T extends Comparable<T>> void range(
      String from, @Nullable T least, String to, @Nullable T most) {
    if (least != null && most != null && least.compareTo(most) > 0) {
      faults.put(from, new Text("must not be beyond " + to, "tidak boleh melampaui " + to));
      faults.put(to, new Text("must not be before " + from, "tidak boleh mendahului " + from));
    }
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidParameters with every fault found
   */
  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new InvalidParameters(faults);
    }
  }

  @Nullable String text(String name) {
    return given.getFirst(name);
  }

  /** The beginning of a period: a day begins at midnight. */
  @Nullable Instant from(String name) {
    return instant(name, 0);
  }

  /** The end of a period, itself not counted: a day counts to its last moment. */
  @Nullable Instant to(String name) {
    return instant(name, 1);
  }

  private @Nullable Instant instant(String name, int days) {
    return value(
        name,
        text -> instantOf(text, days),
        "a day `2024-12-31` or an instant `2024-12-31T00:00:00Z`",
        "hari `2024-12-31` atau saat `2024-12-31T00:00:00Z`");
  }

  @Nullable Long whole(String name, long least, long most) {
    return value(
        name,
        text -> wholeOf(text, least, most),
        "a whole number from " + least + " to " + most,
        "bilangan bulat " + least + " sampai " + most);
  }

  <T> @Nullable T value(String name, Function<String, T> reading, String en, String id) {
    String text = given.getFirst(name);
    if (text == null || faults.containsKey(name)) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (DateTimeParseException | IllegalArgumentException e) {
      faults.put(name, new Text("must be " + en, "harus berupa " + id));
      return null;
    }
  }

  static Long wholeOf(String text, long least, long most) {
    // Long.parseLong would also take digits of other scripts.
    long number = text.matches("[0-9]{1,19}") ? Long.parseLong(text) : -1;
    if (number < least || number > most) {
      throw new NumberFormatException();
    }
    return number;
  }

  private static Instant instantOf(String text, int days) {
    return text.length() == 10
        ? LocalDate.parse(text).plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant()
        : Instant.parse(text);
  }
}
