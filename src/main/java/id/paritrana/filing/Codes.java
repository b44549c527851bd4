package id.paritrana.filing;

import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Stage;
import id.paritrana.filing.form.Paths;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The lists of codes that a column takes, and what each means in Indonesian. */
final class Codes {
  /** By the path of the column that takes them. */
  static final Map<String, List<String>> LISTS = new LinkedHashMap<>();

  static final List<String> FLAGS = List.of("Ya", "Tidak");

  private static final Properties MEANINGS = meanings();

  static {
    LISTS.put("nominee.kind", names(Kind.values()));
    LISTS.put("nominee.province", Provinces.NAMES.stream().sorted().toList());
    LISTS.put("stage", names(Stage.values()));
    LISTS.put("nominee.sector", names(Sector.values()));
    LISTS.put("nominee.scale", names(Scale.values()));
    LISTS.put("nominee.riskGroup", names(RiskGroup.values()));
    LISTS.put("vulnerableWorkers.protected.*.funding", names(Funding.values()));
    List<String> forms = new ArrayList<>(names(RegulationForm.values()));
    forms.add(Nothing.WORDS);
    LISTS.put("regulations.*.form", List.copyOf(forms));
    LISTS.put("innovations.*.group", names(Group.values()));
    LISTS.put("interview.attendance", names(Attendance.values()));
    LISTS.put("interview.marks.*.seat", names(Seat.values()));
  }

  private Codes() {}

  /** What may be chosen in a column; empty where anything may be typed. */
  static List<String> of(Field field) {
    return field.type() == Paths.Type.FLAG
        ? FLAGS
        : LISTS.getOrDefault(field.path().replaceFirst("\\.[0-9]+\\.", ".*."), List.of());
  }

  /** What a code means; a name of a place means itself. */
  static String meaning(String code) {
    return MEANINGS.getProperty(code, "");
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static Properties meanings() {
    try (InputStream stream = Codes.class.getResourceAsStream("codes.properties");
        InputStreamReader reader =
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
      Properties meanings = new Properties();
      meanings.load(reader);
      return meanings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
