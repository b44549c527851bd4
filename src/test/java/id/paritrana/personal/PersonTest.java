package id.paritrana.personal;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "siti aminah",
        "SITI AMINAH",
        "  Siti   Aminah ",
        "Siti\u00a0Aminah",
        "Si\u200bti Aminah",
        "Siti\tAminah"
      })
  void isTheSameInEverySpellingOfSpacesAndCapitals(String written) {
    assertThat(Person.of(Role.ASSESSOR, "", written)).isEqualTo(Names.SITI);
  }

  @Test
  void isTheSameHoweverAnAccentIsPutTogether() {
    assertThat(Person.of(Role.SOURCE, "", "Jos\u00e9"))
        .isEqualTo(Person.of(Role.SOURCE, "", "Jose\u0301"));
  }

  @Test
  void isAnotherOneInAnotherRoleOrUnderAnotherName() {
    assertThat(Person.of(Role.SOURCE, "", "Siti Aminah")).isNotEqualTo(Names.SITI);
    assertThat(Person.of(Role.ASSESSOR, "", "Siti Aminahs")).isNotEqualTo(Names.SITI);
  }

  @Test
  void isToldApartByTheNomineeOnlyAsAnOfficial() {
    assertThat(Person.of(Role.OFFICIAL, "16.05", "Siti"))
        .isNotEqualTo(Person.of(Role.OFFICIAL, "16.06", "Siti"));
    assertThat(Person.of(Role.ASSESSOR, "16.05", "Siti"))
        .isEqualTo(Person.of(Role.ASSESSOR, "16.06", "Siti"));
  }

  @Test
  void isNotNamedByWhatIsPrinted() {
    assertThat(Names.SITI).hasToString("ASSESSOR");
  }
}
