package id.paritrana.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import org.junit.jupiter.api.Test;

class NamesOfPeopleTest {
  @Test
  void noFormulaMayAskForThem() {
    assertThat(Vocabulary.fields(Dossier.class)).contains("interview").doesNotContain("officials");
    assertThat(Vocabulary.fields(Digital.class))
        .contains("validNik")
        .doesNotContain("validNikSource");
    assertThat(Vocabulary.method("officials", 0)).isFalse();
    assertThat(Vocabulary.method("validNikSource", 0)).isFalse();
  }
}
