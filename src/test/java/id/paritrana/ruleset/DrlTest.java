package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problems;
import org.junit.jupiter.api.Test;

class DrlTest {
  @Test
  void aFileThatIsNamedLikeAPathIsRefused() {
    Problems problems = new Problems();

    assertThat(Drl.of("../a.drl", "package id.paritrana.rules", problems)).isEmpty();

    assertThat(problems.sorted()).extracting(p -> p.code().name()).containsExactly("FILE_NAME");
  }
}
