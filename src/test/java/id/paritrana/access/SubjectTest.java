package id.paritrana.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S",
        "Siti Aminah",
        "budi.santoso@kemnaker.go.id",
        "O'Neill-Putri, M.Si",
        "batch_2",
        "approver",
        "folders"
      })
  void anOfficialNameIsTaken(String name) {
    assertThat(new Grant(name, Set.of(Role.EDITOR), null).subject()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          S\u0456ti Aminah|character 2 is "\u0456" (U+0456)|karakter ke-2 adalah "\u0456" (U+0456)
          Siti\u00A0Aminah|character 5 is U+00A0|karakter ke-5 adalah U+00A0
          \uFF33iti|character 1 is "\uFF33" (U+FF33)|karakter ke-1 adalah "\uFF33" (U+FF33)
          Siti Am\u00EDnah|character 8 is "\u00ED" (U+00ED)|karakter ke-8 adalah "\u00ED" (U+00ED)
          Siti\u200B|character 5 is U+200B|karakter ke-5 adalah U+200B
          Siti\u202E|character 5 is U+202E|karakter ke-5 adalah U+202E
          Sit\u0131\u0307|character 4 is "\u0131" (U+0131)|karakter ke-4 adalah "\u0131" (U+0131)
          \uD835\uDDE6iti|character 1 is "\uD835\uDDE6" (U+1D5E6)|karakter ke-1
           Siti|character 1 is U+0020|karakter ke-1 adalah U+0020
          Siti |character 5 is U+0020|karakter ke-5 adalah U+0020
          Siti  Aminah|character 6 is U+0020|karakter ke-6 adalah U+0020
          Siti.|character 5 is "." (U+002E)|karakter ke-5 adalah "." (U+002E)
          Siti/Aminah|character 5 is "/" (U+002F)|karakter ke-5 adalah "/" (U+002F)
          """)
  void aNameThatCouldPassForAnotherIsRefusedAtItsPlace(String name, String en, String id) {
    refused(name, "a subject is 1 to 100", en, "nama subjek terdiri atas 1 sampai 100", id);
  }

  @Test
  void aNameThatBreaksOffOrIsEmptyOrTooLongIsRefused() {
    refused("Si\nti", "character 3 is U+000A", "karakter ke-3 adalah U+000A");
    refused("", "0 characters were found", "ditemukan 0 karakter");
    refused("x".repeat(101), "101 characters were found", "ditemukan 101 karakter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "Folder", "FOLDER"})
  void theNameOfTheServiceItselfIsNobodys(String name) {
    refused(name, "stands for the service itself", "dipakai untuk layanan sendiri");
  }

  @Test
  void aNameOfAnEarlierTimeIsListedAndRevokedButGetsNoNewToken(@TempDir Path keys)
      throws Exception {
    try (Tokens tokens = Tokens.open(keys)) {
      Secret secret = Secret.random();
      Token made = tokens.issue(secret, new Grant("Siti", Set.of(Role.EDITOR), null), NOON);
      try (Connection file =
              DriverManager.getConnection("jdbc:sqlite:" + keys.resolve("access.db"));
          var rename = file.prepareStatement("UPDATE access_token SET subject = ?")) {
        rename.setString(1, "S\u0456ti");
        rename.executeUpdate();
      }

      assertThat(tokens.list()).extracting(Token::subject).containsExactly("S\u0456ti");
      assertThat(tokens.find(secret.text(), NOON)).isPresent();
      assertThatExceptionOfType(NotIssued.class)
          .isThrownBy(() -> tokens.rotate(made.id(), Secret.random(), Duration.ZERO, NOON))
          .withMessageContaining("character 2 is");
      assertThat(tokens.revoke(made.id(), NOON).revoked()).isEqualTo(NOON);
      assertThat(tokens.find(secret.text(), NOON)).isEmpty();
    }
  }

  private static void refused(String name, String... said) {
    assertThatExceptionOfType(NotIssued.class)
        .as(name)
        .isThrownBy(() -> new Grant(name, Set.of(Role.EDITOR), null))
        .satisfies(e -> assertThat(e.getMessage()).contains(said));
  }
}
