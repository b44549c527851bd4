package id.paritrana.personal;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Role;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private static final Subject SUBJECT =
      new Subject("0123456789abcdef0123456789abcdef", new SecretKeySpec(new byte[32], "AES"));

  @ParameterizedTest
  @ValueSource(strings = {"B", "Siti Aminah", "Nyi Åse", "exactly thirty-two bytes, no more"})
  void aNameIsReadAgainWithItsKey(String name) {
    assertThat(read(seal(name))).contains(name);
  }

  @Test
  void aNameOfThreeHundredLettersIsReadAgain() {
    String name = "ñ".repeat(300);
    assertThat(read(seal(name))).contains(name);
  }

  @Test
  void twoNamesOfDifferentLengthHaveSealsOfOne() {
    assertThat(seal("Budi")).hasSameSizeAs(seal("Raden Ajeng Kartini"));
  }

  @Test
  void theSameNameIsNeverSealedAlike() {
    assertThat(seal("Budi")).isNotEqualTo(seal("Budi"));
  }

  @Test
  void aSealIsReadInItsOwnFieldOnly() {
    Token token = Token.of(seal("Budi")).orElseThrow();
    assertThat(Seal.open(token, SUBJECT.key(), Role.OFFICIAL)).isEmpty();
  }

  @Test
  void aSealIsReadUnderItsOwnSubjectOnly() {
    String moved = seal("Budi").replace("0123", "3210");
    assertThat(read(moved)).isEmpty();
  }

  @Test
  void aSealThatWasChangedAnywhereIsNotRead() {
    String sealed = seal("Budi");
    int start = "sealed:".length() + 33;
    for (int i = start; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      assertThat(read(sealed.substring(0, i) + other + sealed.substring(i + 1))).isEmpty();
    }
    assertThat(read(sealed.substring(0, start + 1))).isEmpty();
    assertThat(read(sealed.substring(0, start + 12))).isEmpty();
    assertThat(read(sealed + "AAAA")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Budi", "sealed:", "sealed:xyz:AAAA", "sealed:0123:AAAA", "erased:0123"})
  void anyOtherTextIsNoSeal(String text) {
    assertThat(PersonalData.subject(text)).isEmpty();
  }

  @Test
  void aSealTellsItsSubject() {
    assertThat(PersonalData.subject(seal("Budi"))).contains(SUBJECT.id());
  }

  private static String seal(String name) {
    return Seal.seal(SUBJECT, Role.ASSESSOR, name).text();
  }

  private static Optional<String> read(String text) {
    return Token.of(text).flatMap(t -> Seal.open(t, SUBJECT.key(), Role.ASSESSOR));
  }
}
