package id.paritrana.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case's columns can name exactly the fields that a dossier, a cohort and an origin have. */
class PathsTest {
  @Test
  void everyFieldCanBeNamedInOneOfItsSpellings() {
    assertThat(Paths.type("regulations.*.form")).isEqualTo(Paths.Type.TEXT);
    assertThat(Paths.type("regulations.12.form")).isEqualTo(Paths.Type.TEXT);
    assertThat(Paths.type("regulations.form")).isNull();
    assertThat(Paths.type("interview.marks.2.items.Materi pokok")).isEqualTo(Paths.Type.NUMBER);
    assertThat(Paths.type("indicators.training.ratio")).isEqualTo(Paths.Type.NUMBER);
    assertThat(Paths.type("indicators")).isNull();
    assertThat(Paths.type("participation.PU.workers")).isEqualTo(Paths.Type.NUMBER);
    assertThat(Paths.type("participation.PUU.workers")).isNull();
  }

  @Test
  void theDossierHasEveryFieldKnownHereAndNoOther() {
    Set<String> asked = new TreeSet<>();
    for (String section :
        Set.of("", "officials.*", "nominee", "compliance", "digital", "vendors", "csr")) {
      asked.addAll(fields(section, "ENTERPRISE"));
    }
    for (String section :
        Set.of(
            "participation.PU",
            "vulnerableWorkers",
            "vulnerableWorkers.protected.*",
            "regulations.*",
            "innovations.*",
            "members",
            "interview",
            "interview.marks.*")) {
      asked.addAll(fields(section, "PROVINCE"));
    }

    Set<String> known =
        Paths.known().stream()
            .filter(path -> !path.matches("participation\\.(?!PU\\.).*|.*items.*|indicators.*"))
            .filter(path -> !path.matches("(cohort|origin)\\..*"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked.stream().filter(path -> Paths.type(path) != null).toList())
        .containsExactlyElementsOf(known);
    assertThat(asked.stream().filter(path -> Paths.type(path) == null))
        .as("what is asked for beyond fields: sections, lists and names of one's own")
        .containsExactlyInAnyOrder(
            "nominee",
            "officials",
            "participation",
            "vulnerableWorkers",
            "vulnerableWorkers.protected",
            "regulations",
            "innovations",
            "members",
            "interview",
            "interview.marks",
            "interview.marks.*.items",
            "compliance",
            "digital",
            "vendors",
            "csr",
            "indicators");
  }

  @Test
  void aCohortAndAnOriginHaveEveryFieldKnownHereAndNoOther() {
    assertThat(known("cohort.")).isEqualTo(components("cohort.", Cohort.class));
    assertThat(known("origin.")).isEqualTo(components("origin.", Origin.class));
  }

  private static Set<String> known(String prefix) {
    return Paths.known().stream()
        .filter(path -> path.startsWith(prefix))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> components(String prefix, Class<?> fact) {
    return Stream.of(fact.getRecordComponents())
        .map(component -> prefix + component.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The fields that the reader offers when a section holds one that it does not know. */
  private static Set<String> fields(String section, String kind) {
    String inside = "{\"zzzzzzzzzz\": 1}";
    String[] names = section.isEmpty() ? new String[0] : section.split("\\.");
    for (int i = names.length - 1; i >= 0; i--) {
      inside =
          names[i].equals("*") ? "[" + inside + "]" : "{\"%s\": %s}".formatted(names[i], inside);
    }
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(inside);
    if (!section.equals("nominee")) {
      tree.putObject("nominee").put("kind", kind);
    }
    try {
      new DossierReader().read(tree);
      throw new IllegalStateException("nothing was wrong");
    } catch (InvalidDossier invalid) {
      return invalid.faults().stream()
          .map(fault -> fault.message().en())
          .filter(message -> message.contains("remove it or use one of: "))
          .flatMap(message -> Stream.of(message.replaceAll(".*use one of: ", "").split(", ")))
          .map(field -> section.isEmpty() ? field : section + "." + field)
          .collect(Collectors.toSet());
    }
  }
}
