package id.paritrana.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.paritrana.dossier.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
  private static final Instant AT = Instant.parse("2026-03-01T12:00:00.500Z");
  private static final byte[] ROOT = Hashes.leaf(new byte[] {7});

  @TempDir Path keys;
  private Signer signer;

  @BeforeEach
  void makeKey() throws IOException {
    signer = Signer.open(keys);
  }

  @Test
  void whatWasSignedIsReadBack() throws BadCheckpoint {
    Checkpoint read = signer.verifier().open(signer.sign(3, ROOT, "sha256:ab", AT));
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.root()).isEqualTo(ROOT);
    assertThat(read.head()).isEqualTo("sha256:ab");
    assertThat(read.at()).isEqualTo(AT);
    assertThat(read.origin()).matches("paritrana-journal/[0-9a-f]{16}");
  }

  @Test
  void anyChangedCharacterIsNoticed() {
    String note = signer.sign(3, ROOT, "sha256:ab", AT);
    for (int i = 0; i < note.length() - 1; i++) {
      char other = note.charAt(i) == '1' ? '2' : '1';
      String changed = note.substring(0, i) + other + note.substring(i + 1);
      assertThatExceptionOfType(BadCheckpoint.class)
          .describedAs("%s at %s", changed, i)
          .isThrownBy(() -> signer.verifier().open(changed));
    }
  }

  @Test
  void onlyAListOfFilesIsSignedBesideCheckpoints() {
    String line = "%s  decisions/d-1/Kriteria 2024 é.xlsx\n".formatted("0a".repeat(32));
    assertThat(signer.sign(line)).hasSize(64);
    assertThat(signer.sign(line + line)).hasSize(64).isNotEqualTo(signer.sign(line));
    String note = signer.sign(3, ROOT, "sha256:ab", AT);
    String text = note.substring(0, note.indexOf("\n\n") + 1);
    for (String other :
        List.of(
            "",
            "\n",
            "a",
            text,
            note,
            line + text,
            text + line,
            line + "\n",
            line.strip(),
            line.replace("\n", "\r\n"),
            line.replace("  ", " "),
            line.toUpperCase(Locale.ROOT))) {
      assertThatIllegalArgumentException().as(other).isThrownBy(() -> signer.sign(other));
    }
  }

  @Test
  void aNoteOfAnotherKeyIsNamedAsSuch() throws IOException {
    Signer other = Signer.open(Files.createDirectory(keys.resolve("other")));
    assertThatExceptionOfType(BadCheckpoint.class)
        .isThrownBy(() -> signer.verifier().open(other.sign(3, ROOT, "sha256:ab", AT)))
        .satisfies(
            e ->
                assertThat(e.says())
                    .isEqualTo(
                        new Text(
                            "another key signed it, not " + signer.verifier().origin(),
                            "ditandatangani kunci lain, bukan " + signer.verifier().origin())));
  }

  @Test
  void textThatIsNoNoteIsRefused() {
    for (String text : new String[] {"", "\n\n", "a\n\nb", "\u2014 x y", "\n\n\u2014 "}) {
      assertThatExceptionOfType(BadCheckpoint.class).isThrownBy(() -> signer.verifier().open(text));
    }
  }

  @Test
  void whatStandsInAFileThatIsNoNoteIsNotRepeated() {
    for (String text : new String[] {"secret", "a\n\nsecret", "secret\n\n\u2014 x y"}) {
      assertThatExceptionOfType(BadCheckpoint.class)
          .isThrownBy(() -> signer.verifier().open(text))
          .satisfies(e -> assertThat(e.says().en() + e.says().id()).doesNotContain("secret"));
    }
  }

  @Test
  void whyANoteIsFalseIsSaidInBothLanguages() throws IOException {
    Signer other = Signer.open(Files.createDirectory(keys.resolve("other")));
    String name = signer.verifier().origin();
    assertThat(
            new ChainCheck(List.of(other.sign(3, ROOT, "sha256:ab", AT)), signer.verifier())
                .end()
                .flaws())
        .extracting(Flaw::says)
        .containsExactly(
            new Text(
                "a checkpoint is not to be trusted: another key signed it, not " + name,
                "titik periksa tidak sah: ditandatangani kunci lain, bukan " + name));
  }

  @Test
  void whereAFileIsDamagedIsSaidInBothLanguages() throws IOException {
    InputStream junk = new ByteArrayInputStream("junk".getBytes(StandardCharsets.UTF_8));
    assertThat(new ExportCheck(signer.verifier(), n -> {}).of(junk, List.of()).flaws())
        .extracting(Flaw::says)
        .containsExactly(
            new Text(
                "the file is damaged after entry 0: a line is not an entry of a journal",
                "berkas rusak setelah entri 0: suatu baris bukan entri jurnal"));
  }

  @Test
  void theKeyIsKeptAndOnlyItsOwnerMayReadIt() throws IOException {
    String origin = signer.verifier().origin();
    assertThat(Signer.open(keys).verifier().origin()).isEqualTo(origin);
    Path secret = keys.resolve("checkpoint-key.pem");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
  }

  @Test
  void aKeyWithoutItsPrivateHalfSignsNothingAndIsNotMadeAnew() throws IOException {
    Files.delete(keys.resolve("checkpoint-key.pem"));
    assertThat(Signer.open(keys).signs()).isFalse();
    assertThat(keys.resolve("checkpoint-key.pem")).doesNotExist();
  }

  @Test
  void twoHalvesOfDifferentKeysAreRefused() throws IOException {
    Path elsewhere = Files.createDirectory(keys.resolve("other"));
    Signer.open(elsewhere);
    Path half = keys.resolve("checkpoint-key.pub.pem");
    Files.delete(half);
    Files.copy(elsewhere.resolve("checkpoint-key.pub.pem"), half);
    assertThatIOException()
        .isThrownBy(() -> Signer.open(keys))
        .withMessageContaining("is not the public key of checkpoint-key.pem");
  }

  @Test
  void opensslVerifiesTheSignatureWithTheKeyFileAlone() throws Exception {
    String note = signer.sign(3, ROOT, "sha256:ab", AT);
    int end = note.indexOf("\n\n") + 1;
    Path text = Files.writeString(keys.resolve("text"), note.substring(0, end));
    String line = note.substring(end).strip();
    byte[] signed = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
    Path signature = keys.resolve("signature");
    Files.write(signature, java.util.Arrays.copyOfRange(signed, 4, signed.length));
    Process openssl =
        new ProcessBuilder(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-rawin",
                "-inkey",
                keys.resolve("checkpoint-key.pub.pem").toString(),
                "-in",
                text.toString(),
                "-sigfile",
                signature.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(openssl.waitFor()).describedAs(said).isZero();
  }
}
