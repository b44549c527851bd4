package id.paritrana.oracle;

import static id.paritrana.oracle.Readings.category;
import static id.paritrana.oracle.Readings.enterprise;
import static id.paritrana.oracle.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Stage;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Categories, missing facts, targets and fractions of the plain reading. */
class PlainReadingTest {
  @Test
  void aVillageBefore2023HasNoCategory() {
    Expected read =
        read(Samples.government(Kind.VILLAGE, Stage.SCREENING), filing -> filing.year = 2022);
    assertThat(read.outcome()).isEqualTo("INELIGIBLE");
    assertThat(read.gates()).containsExactly("NO_CATEGORY");
    assertThat(read.category()).isNull();
  }

  @Test
  void categoriesFollowYearSectorAndScale() {
    assertThat(category(2021, null, Scale.LARGE)).isEqualTo("ENTERPRISE_LARGE");
    assertThat(category(2021, Sector.PUBLIC_SERVICE, Scale.MEDIUM)).isEqualTo("ENTERPRISE_MEDIUM");
    assertThat(category(2022, Sector.PUBLIC_SERVICE, Scale.MEDIUM)).isEqualTo("PUBLIC_SERVICE");
    assertThat(category(2022, Sector.FINANCE, Scale.LARGE)).isEqualTo("ENTERPRISE_LARGE");
    assertThat(category(2023, Sector.FINANCE, Scale.LARGE)).isEqualTo("ENTERPRISE_FINANCE");
    assertThat(category(2023, Sector.PUBLIC_SERVICE, Scale.LARGE)).isNull();
    assertThat(category(2023, Sector.PUBLIC_SERVICE, Scale.SMALL)).isEqualTo("SMALL_MICRO");
    assertThat(category(2016, Sector.FINANCE, Scale.LARGE)).isNull();
  }

  @Test
  void anUnknownSectorOrScaleIsMissingAndNotRefused() {
    Expected sector = enterprise(2022, null, Scale.LARGE);
    assertThat(sector.outcome()).isEqualTo("INCOMPLETE");
    assertThat(sector.missing()).containsExactly("nominee.sector");
    Expected scale = enterprise(2022, Sector.FINANCE, null);
    assertThat(scale.missing())
        .containsExactlyInAnyOrder(
            "nominee.scale", "documents.missing", "programmes.missing", "contribution.ratio");
  }

  @Test
  void aTargetOfTheProvinceWinsInItsYear() {
    assertThat(PlainTargets.of("Sumatera Selatan", 2025)).isEqualTo(Fraction.of("0.5"));
    assertThat(PlainTargets.of("Lampung", 2025)).isEqualTo(Fraction.of("0.326"));
    assertThat(PlainTargets.of("Lampung", 2026)).isEqualTo(Fraction.of("0.3499"));
    assertThat(PlainTargets.of("Riau", 2018)).isEqualTo(Fraction.of("0.3215"));
    assertThat(PlainTargets.of("Riau", 2040)).isEqualTo(Fraction.of("0.4392"));
  }

  @Test
  void halvesRoundUpAndFractionsStayInLowestTerms() {
    assertThat(Fraction.of("0.125").rounded(2)).isEqualTo("0.13");
    assertThat(Fraction.of(1).over(Fraction.of(-3)).plus(Fraction.of(1)))
        .isEqualTo(Fraction.of(2).over(Fraction.of(3)));
    assertThat(Fraction.of(new BigDecimal("1e3"))).isEqualTo(Fraction.of(1_000));
  }
}
