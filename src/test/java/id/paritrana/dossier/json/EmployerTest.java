package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Interview;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whom an assessor is employed: the nominee may be named by its id or by its full name. */
class EmployerTest {
  @ParameterizedTest
  @CsvSource({
    "16.05, 16.05",
    "Kabupaten Musi Rawas, 16.05",
    "KABUPATEN  musi rawas, 16.05",
    "Kabupaten Musi, Kabupaten Musi",
    "Kabupaten Musi Rawas Utara, Kabupaten Musi Rawas Utara",
    "PT Contoh, PT Contoh"
  })
  void theNomineesFullNameIsTheNominee(String typed, String employer) throws InvalidDossier {
    Interview interview =
        Filed.read(
                Filed.regency(
                    "\"interview\": {\"marks\": [{\"seat\": \"UNION\", \"assessor\": \"A-1\", \"employer\": \""
                        + typed
                        + "\", \"items\": {\"material\": 80}}]}"))
            .interview();
    assertThat(Objects.requireNonNull(Objects.requireNonNull(interview).marks()))
        .extracting(mark -> mark.employer())
        .isEqualTo(List.of(employer));
  }
}
