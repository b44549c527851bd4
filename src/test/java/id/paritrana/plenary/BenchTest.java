package id.paritrana.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Seats and people are two things. */
class BenchTest {
  @Test
  void onePersonOnSeveralSeatsIsTold() throws InvalidDossier {
    Bench bench = bench("UNION Budi", "EMPLOYER  BUDI", "EXPERT_LAW Budi");
    assertThat(bench.people()).isEqualTo(1);
    assertThat(bench.remarks())
        .extracting(remark -> remark.code() + ": " + remark.says().en())
        .containsExactly(
            "PERSON_ON_SEVERAL_SEATS: one person marked from several seats: 1 person(s) on 3 seats; the quorum counts seats");
  }

  @Test
  void twoPeopleOnOneSeatAreTold() throws InvalidDossier {
    Bench bench = bench("UNION Budi", "UNION Siti", "EXPERT_LAW Ani");
    assertThat(bench.people()).isEqualTo(3);
    assertThat(bench.remarks())
        .extracting(remark -> remark.code() + ": " + remark.says().id())
        .containsExactly(
            "SEAT_SHARED: beberapa orang menilai dari satu kursi, yang dihitung satu dalam kuorum: UNION");
  }

  @Test
  void whereEachHasASeatNothingIsTold() throws InvalidDossier {
    Bench bench = bench("UNION Budi", "EMPLOYER Siti", "EXPERT_LAW Ani");
    assertThat(bench.seats()).hasSize(3);
    assertThat(bench.people()).isEqualTo(3);
    assertThat(bench.remarks()).isEmpty();
    assertThat(bench().remarks()).isEmpty();
  }

  /** Each written as seat and name. */
  private static Bench bench(String... marks) throws InvalidDossier {
    String listed =
        Arrays.stream(marks)
            .map(mark -> mark.split(" ", 2))
            .map(
                mark ->
                    "{\"seat\": \"%s\", \"assessor\": \"%s\", \"items\": {\"material\": 80}}"
                        .formatted(mark[0], mark[1].strip()))
            .collect(Collectors.joining(","));
    String dossier =
        """
        {"nominee": {"id": "B-1", "name": "Desa Satu", "kind": "VILLAGE", "province": "Riau"},
         "assessmentYear": 2024, "stage": "INTERVIEW", "interview": {"marks": [%s]}}
        """;
    return Bench.of(new DossierReader().read(dossier.formatted(listed).getBytes(UTF_8)));
  }
}
