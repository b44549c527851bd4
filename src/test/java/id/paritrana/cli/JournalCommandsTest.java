package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import id.paritrana.Shipped;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.journal.proof.Verifier;
import id.paritrana.personal.SubjectKeys;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an auditor and an operator do with a journal of one ruleset and two decisions. */
class JournalCommandsTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Clock today = Clock.systemUTC();
  private Path data;
  private Path key;

  @BeforeEach
  void twoDecisions() throws Exception {
    data = folder.resolve("data");
    key = data.resolve("keys/checkpoint-key.pub.pem");
    Clock clock = Clock.systemUTC();
    try (Journal journal = Journal.open(data);
        SubjectKeys keys = SubjectKeys.open(data.resolve("keys"))) {
      Criteria.recorded(Shipped.ruleset(), journal, clock.instant());
      Decider decider =
          new Decider(
              new Evaluator(Shipped.ruleset()),
              journal,
              keys,
              clock,
              () -> UUID.randomUUID().toString());
      byte[] dossier = Files.readAllBytes(Path.of("docs/examples/musi-rawas.json"));
      decider.decide(new Request(dossier, null, null));
      decider.decide(new Request(dossier, null, null));
    }
  }

  @Test
  void anExportIsVerifiedWithThePublicKeyAlone() {
    for (String name : new String[] {"journal.ndjson", "journal.ndjson.zst"}) {
      String file = folder.resolve(name).toString();
      assertThat(run("export-journal", file, "--data", data.toString())).isZero();
      assertThat(run("verify-journal", file, "--key", key.toString())).isZero();
      assertThat(said()).contains("3 entries up to sha256:").endsWith("utuh / intact\n");
    }
  }

  @Test
  void anAlteredExportIsNamedByItsEntry() throws Exception {
    Path file = folder.resolve("journal.ndjson");
    run("export-journal", file.toString(), "--data", data.toString());
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("\"outcome\":\"ELIGIBLE\"", "\"outcome\":\"INELIGIBLE\""));

    assertThat(run("verify-journal", file.toString(), "--key", key.toString())).isEqualTo(1);
    assertThat(said())
        .contains("ALTERED: entri 2 telah diubah", "entry 2 was altered")
        .endsWith("TIDAK UTUH / NOT INTACT\n");
  }

  @Test
  void anExportWithoutAnyCheckpointIsNotCalledIntact() throws Exception {
    Path file = folder.resolve("journal.ndjson");
    run("export-journal", file.toString(), "--data", data.toString());
    Files.writeString(file, Files.readString(file).replaceAll("(?m)^\\{\"checkpoint\".*\n", ""));

    assertThat(run("verify-journal", file.toString(), "--key", key.toString())).isEqualTo(1);
    assertThat(said()).contains("no checkpoint: nothing shows that this journal is whole");
  }

  @Test
  void anExportThatGoesOnAfterItsLastCheckpointIsNotCalledIntact() throws Exception {
    Path file = folder.resolve("journal.ndjson");
    run("export-journal", file.toString(), "--data", data.toString());
    try (Journal journal = Journal.open(data);
        OutputStream to = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      journal.append(submission("later"));
      journal.export(3, 1, to);
    }
    assertThat(run("verify-journal", file.toString(), "--key", key.toString())).isEqualTo(1);
    assertThat(said())
        .startsWith("UNSIGNED: entri 4 tidak ditandatangani titik periksa mana pun")
        .endsWith("TIDAK UTUH / NOT INTACT\n");
  }

  @Test
  void anExportEndsWhereItsCheckpointDoesAlsoIfEntriesCameMeanwhile() throws Exception {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (Journal journal = Journal.open(data)) {
      String note = journal.checkpoint(Instant.EPOCH);
      journal.append(submission("later"));
      journal.checkpoint(Instant.EPOCH);
      journal.export(note, lines);
    }
    Path file = Files.write(folder.resolve("journal.ndjson"), lines.toByteArray());
    assertThat(run("verify-journal", file.toString(), "--key", key.toString())).isZero();
    assertThat(said()).contains("3 entries up to sha256:").endsWith("utuh / intact\n");
  }

  @Test
  void aCheckpointKeptElsewhereIsComparedToo() throws Exception {
    Path kept = folder.resolve("kept.txt");
    try (Journal journal = Journal.open(data)) {
      Files.writeString(kept, journal.checkpoint(Clock.systemUTC().instant()));
    }
    Path file = folder.resolve("journal.ndjson");
    run("export-journal", file.toString(), "--data", data.toString());
    String lines = Files.readString(file).replaceAll("(?m)^\\{\"checkpoint\".*\n", "");
    Files.writeString(file, lines.substring(0, lines.stripTrailing().lastIndexOf('\n') + 1));

    assertThat(
            run(
                "verify-journal",
                file.toString(),
                "--key",
                key.toString(),
                "--checkpoint",
                kept.toString()))
        .isEqualTo(1);
    assertThat(said()).contains("the journal ends after entry 2, but 3 entries were signed");
  }

  @Test
  void noFileThatIsGivenByMistakeIsRepeated() throws Exception {
    String export = folder.resolve("journal.ndjson").toString();
    run("export-journal", export, "--data", data.toString());
    Path secret = data.resolve("keys/checkpoint-key.pem");
    String content = Files.readString(secret).lines().toList().get(1);

    err.reset();
    assertThat(run(verifying(export, key, secret))).isEqualTo(1);
    assertThat(told()).startsWith(secret + ": is not a checkpoint; give a signed note");
    assertThat(said() + told()).doesNotContain(content);

    err.reset();
    assertThat(run(verifying(export, secret, newest()))).isEqualTo(1);
    assertThat(told()).startsWith(secret + ": holds the private key; give checkpoint-key.pub.pem");
    assertThat(said() + told()).doesNotContain(content);

    err.reset();
    assertThat(run(verifying(export, key, data))).isEqualTo(1);
    assertThat(told())
        .isEqualTo(data + ": is a folder; give a file / adalah folder; berikan berkas\n");
  }

  @Test
  void aCheckpointKeptWithOtherLineEndsIsStillOne() throws Exception {
    String export = folder.resolve("journal.ndjson").toString();
    run("export-journal", export, "--data", data.toString());
    String note = Files.readString(newest());
    Path kept = Files.writeString(folder.resolve("kept.txt"), note.replace("\n", "\r\n"));
    err.reset();
    assertThat(run(verifying(export, key, kept))).isZero();

    Files.writeString(kept, note.replace("\n3\n", "\n4\n"));
    err.reset();
    assertThat(run(verifying(export, key, kept))).isEqualTo(1);
    assertThat(said())
        .startsWith(
            "FALSE_CHECKPOINT: titik periksa %1$s tidak sah: tanda tangannya palsu / the checkpoint %1$s is not to be trusted: its signature is false"
                .formatted(kept))
        .endsWith("TIDAK UTUH / NOT INTACT\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zst", "gz"})
  void aPackedExportThatWasCutOffIsDamagedAfterItsLastWholeEntry(String ending) throws Exception {
    Path plain = folder.resolve("journal.ndjson");
    run("export-journal", plain.toString(), "--data", data.toString());
    byte[] lines = Files.readAllBytes(plain);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    // All of it is flushed, so only the end of the packing is cut off.
    OutputStream pack =
        ending.equals("gz") ? new GZIPOutputStream(packed, true) : new ZstdOutputStream(packed);
    pack.write(lines);
    pack.flush();
    Path file = Files.write(folder.resolve("cut.ndjson." + ending), packed.toByteArray());
    assertThat(run("verify-journal", file.toString(), "--key", key.toString())).isEqualTo(1);
    assertThat(said())
        .startsWith(
            "DAMAGED: %s: berkas rusak setelah entri 3: kelanjutannya tidak terbaca, berkas rusak atau terpotong / the file is damaged after entry 3: it cannot be read on, it is damaged or cut off\n"
                .formatted(file))
        .endsWith("TIDAK UTUH / NOT INTACT\n");
    assertThat(run("read-archive", file.toString(), "nobody")).isEqualTo(1);
    assertThat(told()).contains(file + ": is damaged or cut off; fetch it again");

    pack.close();
    Files.write(file, packed.toByteArray());
    assertThat(run("verify-journal", file.toString(), "--key", key.toString())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zst", "gz"})
  void aPackedExportThatIsJunkIsNamed(String ending) throws Exception {
    Path file = Files.writeString(folder.resolve("junk." + ending), "this is no packed file");
    assertThat(run("verify-journal", file.toString(), "--key", key.toString())).isEqualTo(1);
    assertThat(said() + told())
        .contains(file + ": ")
        .contains("damaged or cut off")
        .contains("rusak atau terpotong");
  }

  private Path newest() {
    return data.resolve("keys/newest-checkpoint.txt");
  }

  private static String[] verifying(String export, Path key, Path note) {
    return new String[] {
      "verify-journal", export, "--key", key.toString(), "--checkpoint", note.toString()
    };
  }

  @Test
  void everyDecisionIsReplayed() {
    assertThat(run("replay", "--all", "--data", data.toString())).isZero();
    assertThat(said()).contains("2 decisions replayed, 0 differ");
  }

  @Test
  void whatIsArchivedIsReadBackFromItsFile() throws Exception {
    String id;
    try (Journal journal = Journal.open(data)) {
      id = journal.entries(1, 1).get(0).id();
    }
    // Decided yesterday, as the clock of the command line has it.
    today = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    String day = LocalDate.now(today).toString();
    String[] line = {
      "archive-journal", "--before", day, "--to", folder + "/old", "--data", data.toString()
    };
    assertThat(run(line)).isZero();
    assertThat(said())
        .contains("entries 1 to 3 with 2 decisions")
        .endsWith("nothing was archived; add --yes\n");
    assertThat(folder.resolve("old")).doesNotExist();

    assertThat(run(Stream.concat(Stream.of(line), Stream.of("--yes")).toArray(String[]::new)))
        .isZero();
    String file = folder.resolve("old/journal-1-3.ndjson.zst").toString();
    assertThat(said()).endsWith(file + "\n");
    String beside = folder.resolve("old/checkpoint-key.pub.pem").toString();
    assertThat(run("verify-journal", file, "--key", beside)).isZero();

    assertThat(run("read-archive", file, id)).isZero();
    assertThat(said()).contains("\"id\":\"" + id + "\"", "\"outcome\":\"ELIGIBLE\"");
    assertThat(run("read-archive", file, "nobody")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).endsWith("is not in this file / tidak ada dalam berkas ini\n");

    assertThat(run("replay", "--all", "--data", data.toString())).isZero();
    assertThat(said()).contains("0 decisions replayed", "2 decisions are archived");
    assertThat(run("replay", id, "--data", data.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("was archived in the file journal-1-3.ndjson.zst");

    String export = folder.resolve("journal.ndjson").toString();
    assertThat(run("export-journal", export, "--data", data.toString())).isZero();
    assertThat(run("verify-journal", export, "--key", key.toString())).isZero();
    assertThat(said())
        .contains("the bodies of 2 decisions are in these archives; verify those files as well")
        .contains("journal-1-3.ndjson.zst sha256:")
        .endsWith(
            "the chain is whole; the bodies of 2 decisions are in archives that were not looked at, name their folder with --archives\n");

    String[] looking = {
      "verify-journal", export, "--key", key.toString(), "--archives", folder + "/old"
    };
    assertThat(run(looking)).isZero();
    assertThat(said()).endsWith("utuh / intact\n");
    Files.write(Path.of(file), new byte[] {0}, StandardOpenOption.APPEND);
    assertThat(run(looking)).isEqualTo(1);
    assertThat(said())
        .contains("journal-1-3.ndjson.zst: bukan berkas yang ditulis: SHA-256-nya lain / is not")
        .endsWith("TIDAK UTUH / NOT INTACT\n");
    Files.delete(Path.of(file));
    assertThat(run(looking)).isEqualTo(1);
    assertThat(said()).contains("journal-1-3.ndjson.zst: tidak ada di folder ini / is not in");
  }

  @Test
  void aFileThatBeginsLaterIsNeverAWholeJournal() throws Exception {
    Path file = folder.resolve("journal.ndjson");
    Path first = folder.resolve("first.txt");
    try (Journal journal = Journal.open(data)) {
      Files.writeString(first, journal.checkpoint(Instant.EPOCH));
      for (int i = 4; i <= 6; i++) {
        journal.append(submission("later-" + i));
      }
    }
    run("export-journal", file.toString(), "--data", data.toString());
    List<String> lines = Files.readAllLines(file);
    List<String> notes = lines.stream().filter(l -> l.startsWith("{\"checkpoint\"")).toList();
    List<String> entries = lines.stream().filter(l -> l.startsWith("{\"entry\"")).toList();
    Path cut = folder.resolve("journal-4-6.ndjson");
    String begins = Beginnings.after(entries.subList(0, 3));
    Files.write(cut, notes);
    Files.writeString(cut, begins, StandardOpenOption.APPEND);
    Files.write(cut, entries.subList(3, 6), StandardOpenOption.APPEND);

    assertThat(run("verify-journal", cut.toString(), "--key", key.toString())).isEqualTo(1);
    assertThat(said())
        .contains("name the folder of their archives with --archives")
        .endsWith(
            "intact as the part from entry 4 on, NOT as a journal; entries 1 to 3 are not proven\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(
            run(
                "verify-journal",
                cut.toString(),
                "--key",
                key.toString(),
                "--archives",
                empty.toString()))
        .isEqualTo(1);
    assertThat(said()).contains("no archive in this folder begins at entry 1");

    String[] withNote = {
      "verify-journal", cut.toString(), "--key", key.toString(), "--checkpoint", first.toString()
    };
    assertThat(run(withNote)).isEqualTo(1);
    Files.writeString(cut, String.join("\n", notes) + "\n" + Beginnings.after(entries));
    assertThat(run("verify-journal", cut.toString(), "--key", key.toString())).isEqualTo(1);
    assertThat(said())
        .contains("MISSING: berkas mulai pada entri 7 dan tidak memuat entri")
        .endsWith("TIDAK UTUH / NOT INTACT\n");
  }

  @Test
  void anArchiveAndThoseBeforeItAreIntactTogether() throws Exception {
    Path old = folder.resolve("old");
    Path first = folder.resolve("first.txt");
    today = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    archive(old);
    try (Journal journal = Journal.open(data)) {
      Files.writeString(first, journal.checkpoints().get(0));
      journal.append(submission("later"));
    }
    // What told of the first archive was written on that day.
    today = Clock.offset(today, Duration.ofDays(1));
    archive(old);
    String second = old.resolve("journal-4-5.ndjson.zst").toString();
    assertThat(run("verify-journal", second, "--key", key.toString())).isEqualTo(1);
    String[] together = {
      "verify-journal",
      second,
      "--key",
      key.toString(),
      "--archives",
      old.toString(),
      "--checkpoint",
      first.toString()
    };
    assertThat(run(together)).as(said()).isZero();
    assertThat(said()).contains("the archives of entries 1 to 3 were checked").endsWith("intact\n");
    Files.delete(old.resolve("journal-1-3.ndjson.zst"));
    assertThat(run(together)).isEqualTo(1);
  }

  @Test
  void whatAStubSaysIsHeldAgainstTheArchive() throws Exception {
    Path old = folder.resolve("old");
    today = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    archive(old);
    Path file = folder.resolve("journal.ndjson");
    run("export-journal", file.toString(), "--data", data.toString());
    String whole = Files.readString(file);
    String[] looking = {
      "verify-journal", file.toString(), "--key", key.toString(), "--archives", old.toString()
    };
    assertThat(run(looking)).isZero();
    for (String[] edit :
        new String[][] {
          {"(\\{\"archived\":\\{\"at\":\"20)..", "$130"},
          {"(\\{\"archived\":\\{\"at\":\"[^\"]*\",\"id\":\")", "$1x"}
        }) {
      Files.writeString(file, whole.replaceFirst(edit[0], edit[1]));
      assertThat(run(looking)).as(edit[0]).isEqualTo(1);
      assertThat(said())
          .contains("says something else of entry 2: its id, time, kind or hash was altered");
    }
    Files.writeString(
        file, whole.replaceFirst("(\"archived\":.*\"kind\":\")DECISION", "$1RULESET"));
    assertThat(run(looking)).isEqualTo(1);
    assertThat(said()).contains("DAMAGED: " + file + ": entri 2 tidak dapat dibaca lagi");

    String[] inPlace = {"verify-journal", "--data", data.toString(), "--archives", old.toString()};
    assertThat(run(inPlace)).as(said()).isZero();
  }

  @Test
  void anEarlierVersionsJournalIsWrittenToOnceItIsUpgraded() throws Exception {
    String copy = folder.resolve("copy").toString();
    run("backup-journal", copy, "--data", data.toString());
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER entry_keeps");
      statement.execute("UPDATE entry SET mac = x''");
      statement.execute("PRAGMA user_version = 5");
    }
    String[] decide = {"decide", "docs/examples/musi-rawas.json", "--data", data.toString()};
    assertThat(run(decide)).isEqualTo(3);
    assertThat(told()).contains("run upgrade-journal", "jalankan upgrade-journal");
    assertThat(run("replay", "--all", "--data", data.toString())).isZero();
    assertThat(run("verify-journal", "--data", data.toString())).isEqualTo(1);

    String[] upgrade = {"upgrade-journal", "--data", data.toString()};
    assertThat(run(upgrade)).isEqualTo(1);
    assertThat(told()).contains("without one, say --unseen: then you alone answer for these");
    String[] compared = {
      "upgrade-journal", "--data", data.toString(), "--checkpoint", copy + "/checkpoint.txt"
    };
    assertThat(run(compared)).as(told()).isZero();
    assertThat(said())
        .contains("the private key now vouches for the 3 entries up to hash sha256:")
        .endsWith("you have compared 3 of them with a checkpoint kept elsewhere\n");
    assertThat(run(decide)).isZero();
    assertThat(run("verify-journal", "--data", data.toString())).isZero();
    assertThat(run(compared)).isEqualTo(1);
  }

  @Test
  void aCopyThatNothingVouchesForIsNotRestoredWhereTheKeyIs() throws Exception {
    Path copy = folder.resolve("copy");
    run("backup-journal", copy.toString(), "--data", data.toString());
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("journal.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER entry_keeps");
      statement.execute("UPDATE entry SET mac = x''");
    }
    moveJournalAway();
    String[] restore = {"restore-journal", copy.toString(), "--data", data.toString()};
    assertThat(run(restore)).isEqualTo(1);
    assertThat(run("restore-journal", copy.toString(), "--data", data.toString(), "--accept-loss"))
        .isEqualTo(1);
    assertThat(data.resolve("journal.db")).doesNotExist();
    assertThat(told()).contains("was altered and is not restored");
  }

  private void archive(Path to) {
    String day = LocalDate.now(today).toString();
    assertThat(
            run(
                "archive-journal",
                "--before",
                day,
                "--to",
                to.toString(),
                "--data",
                data.toString(),
                "--yes"))
        .as(told())
        .isZero();
  }

  @Test
  void aDayToComeIsNoAge() {
    String to = folder.resolve("old").toString();
    for (String day : new String[] {"2999-01-01", "yesterday"}) {
      assertThat(
              run(
                  "archive-journal",
                  "--before",
                  day,
                  "--to",
                  to,
                  "--data",
                  data.toString(),
                  "--yes"))
          .isNotZero();
    }
    assertThat(err.toString(UTF_8)).contains("must not be later than today / paling lambat");
    assertThat(folder.resolve("old")).doesNotExist();
  }

  @Test
  void aCopyIsRestoredOnlyWhereNoJournalIs() {
    String copy = folder.resolve("copy").toString();
    assertThat(run("backup-journal", copy, "--data", data.toString())).isZero();
    assertThat(run("restore-journal", copy, "--data", data.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("holds a journal already");
    assertThat(run("restore-journal", copy, "--data", folder.resolve("new").toString())).isZero();
    assertThat(said()).isEqualTo("3 entri dipulihkan / entries restored\n");
  }

  @Test
  void nothingIsRestoredBesideTheLogOfAnotherJournal() throws Exception {
    String copy = folder.resolve("copy").toString();
    run("backup-journal", copy, "--data", data.toString());
    for (String left : new String[] {"journal.db-wal", "journal.db-shm", "journal.db-journal"}) {
      Path killed = Files.createDirectory(folder.resolve("killed-" + left));
      Files.writeString(killed.resolve(left), "left over");
      assertThat(run("restore-journal", copy, "--data", killed.toString())).isEqualTo(1);
      assertThat(err.toString(UTF_8))
          .endsWith(
              "move away together %1$s / sudah berisi jurnal atau sebagian darinya: pindahkan bersama-sama %1$s\n"
                  .formatted(left));
      assertThat(killed.resolve("journal.db")).doesNotExist();
    }
    Files.writeString(data.resolve("journal.db-wal"), "");
    assertThat(run("restore-journal", copy, "--data", data.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("move away together journal.db, journal.db-wal");
  }

  @Test
  void anOlderCopyIsRestoredOnlyIfItsLossIsAccepted() throws Exception {
    String copy = folder.resolve("copy").toString();
    run("backup-journal", copy, "--data", data.toString());
    try (Journal journal = Journal.open(data)) {
      journal.append(submission("later"));
      journal.checkpoint(Instant.EPOCH);
    }
    String note = Files.readString(newest());
    moveJournalAway();

    assertThat(run("restore-journal", copy, "--data", data.toString())).isEqualTo(1);
    assertThat(told())
        .contains("4 entries were signed here, the copy has 3: 1 entry would be lost; give a newer")
        .contains("4 entri telah ditandatangani di sini, salinan berisi 3: 1 entri akan hilang; ");
    assertThat(data.resolve("journal.db")).doesNotExist();

    assertThat(run("restore-journal", copy, "--data", data.toString(), "--accept-loss")).isZero();
    assertThat(said())
        .startsWith(
            "titik periksanya disimpan sebagai bukti / their checkpoint is kept as a witness: ")
        .endsWith("3 entri dipulihkan / entries restored\n");
    assertThat(newest()).hasContent(Files.readString(Path.of(copy, "checkpoint.txt")));
    assertThat(data.resolve("keys/lost-checkpoint-4.txt")).hasContent(note);
  }

  @Test
  void aLostJournalIsNotBegunAnew() throws Exception {
    try (Journal journal = Journal.open(data)) {
      journal.checkpoint(Instant.EPOCH);
    }
    moveJournalAway();
    assertThat(run("decide", "docs/examples/musi-rawas.json", "--data", data.toString()))
        .isEqualTo(3);
    assertThat(told())
        .contains("the journal has 0 entries, but 3 were signed here: it is an older copy, or some")
        .contains("jurnal memuat 0 entri padahal 3 sudah ditandatangani di sini");
    assertThat(data.resolve("journal.db")).doesNotExist();

    Files.move(newest(), folder.resolve("witness.txt"));
    assertThat(run("decide", "docs/examples/musi-rawas.json", "--data", data.toString()))
        .isEqualTo(3);
    assertThat(told())
        .contains("newest-checkpoint.txt is not there, though the key was used before")
        .contains("newest-checkpoint.txt tidak ada padahal kuncinya sudah pernah dipakai");
    assertThat(data.resolve("journal.db")).doesNotExist();
  }

  @Test
  void anOlderCopyPutInPlaceByHandIsReadButNotWrittenTo() throws Exception {
    String copy = folder.resolve("copy").toString();
    run("backup-journal", copy, "--data", data.toString());
    try (Journal journal = Journal.open(data)) {
      journal.append(submission("later"));
      journal.checkpoint(Instant.EPOCH);
    }
    moveJournalAway();
    Files.copy(Path.of(copy, "journal.db"), data.resolve("journal.db"));
    for (String[] line :
        new String[][] {
          {"decide", "docs/examples/musi-rawas.json", "--data", data.toString()},
          {"backup-journal", folder + "/copy2", "--data", data.toString()}
        }) {
      err.reset();
      assertThat(run(line)).isEqualTo(3);
      assertThat(told()).contains("the journal has 3 entries, but 4 were signed here");
    }
    assertThat(run("replay", "--all", "--data", data.toString())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "junk"})
  void aNewestCheckpointThatCannotBeReadIsNotTakenForNone(String content) throws Exception {
    run("backup-journal", folder.resolve("copy").toString(), "--data", data.toString());
    Files.writeString(newest(), content);
    err.reset();
    assertThat(run("decide", "docs/examples/musi-rawas.json", "--data", data.toString()))
        .isEqualTo(3);
    assertThat(told())
        .contains("newest-checkpoint.txt cannot be read as this service wrote it")
        .contains("newest-checkpoint.txt tidak terbaca seperti saat ditulis layanan ini");
    assertThat(newest()).hasContent(content);
    assertThat(run("replay", "--all", "--data", data.toString())).isZero();
  }

  @Test
  void withoutItsPrivateKeyAJournalIsReadAndVerifiedButNotWrittenTo() throws Exception {
    String copy = folder.resolve("copy").toString();
    run("backup-journal", copy, "--data", data.toString());
    Path anew = folder.resolve("new");
    assertThat(run("restore-journal", copy, "--data", anew.toString())).isZero();
    assertThat(anew.resolve("keys/checkpoint-key.pem")).doesNotExist();

    assertThat(run("decide", "docs/examples/musi-rawas.json", "--data", anew.toString()))
        .isEqualTo(3);
    assertThat(told())
        .contains("this journal is signed with the key " + Verifier.read(key).origin())
        .contains("its public half alone")
        .contains("put checkpoint-key.pem and checkpoint-key.pub.pem back into the keys folder")
        .contains("kembalikan checkpoint-key.pem dan checkpoint-key.pub.pem ke folder kunci");
    assertThat(run("replay", "--all", "--data", anew.toString())).isZero();
    String export = folder.resolve("journal.ndjson").toString();
    assertThat(run("export-journal", export, "--data", anew.toString())).isZero();
    assertThat(run("verify-journal", export, "--key", key.toString())).isZero();

    Files.copy(data.resolve("keys/checkpoint-key.pem"), anew.resolve("keys/checkpoint-key.pem"));
    assertThat(run("decide", "docs/examples/musi-rawas.json", "--data", anew.toString()))
        .as(told())
        .isEqualTo(0);
  }

  @Test
  void aJournalIsNotGoneOnWithUnderAnotherKey() throws Exception {
    try (Journal journal = Journal.open(data)) {
      journal.checkpoint(Instant.EPOCH);
    }
    String expected = Verifier.read(key).origin();
    Files.move(data.resolve("keys"), folder.resolve("lost"));
    assertThat(run("decide", "docs/examples/musi-rawas.json", "--data", data.toString()))
        .isEqualTo(3);
    assertThat(told()).contains("signed with the key " + expected + ", but no key");
    assertThat(data.resolve("keys/checkpoint-key.pem")).doesNotExist();

    Path other = folder.resolve("other");
    Journal.open(other).close();
    err.reset();
    assertThat(
            run(
                "decide",
                "docs/examples/musi-rawas.json",
                "--data",
                data.toString(),
                "--keys",
                other.resolve("keys").toString()))
        .isEqualTo(3);
    assertThat(told()).contains("signed with the key " + expected + ", but paritrana-journal/");
  }

  @Test
  void aCopyThatTheNewestCheckpointContradictsIsNotRestored() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.createDirectory(other.resolve("keys"));
    Files.copy(data.resolve("keys/checkpoint-key.pem"), other.resolve("keys/checkpoint-key.pem"));
    try (Journal journal = Journal.open(other)) {
      for (String id : new String[] {"a", "b", "c", "d"}) {
        journal.append(submission(id));
      }
    }
    try (Journal journal = Journal.open(data)) {
      journal.checkpoint(Instant.EPOCH);
    }
    String copy = folder.resolve("copy").toString();
    run("backup-journal", copy, "--data", other.toString());
    moveJournalAway();
    assertThat(run("restore-journal", copy, "--data", data.toString())).isEqualTo(1);
    assertThat(told())
        .contains("contradicts the copy: the first 3 entries are not those that were signed at");
  }

  @Test
  void aCopyThatAnotherKeySignedIsNotRestored() throws Exception {
    Path other = folder.resolve("other");
    try (Journal journal = Journal.open(other)) {
      journal.append(submission("a"));
    }
    String copy = folder.resolve("copy").toString();
    run("backup-journal", copy, "--data", other.toString());
    moveJournalAway();
    String found = Verifier.read(other.resolve("keys/checkpoint-key.pub.pem")).origin();
    for (String[] line :
        new String[][] {
          {"restore-journal", copy, "--data", data.toString()},
          {"restore-journal", copy, "--data", data.toString(), "--accept-loss"}
        }) {
      err.reset();
      assertThat(run(line)).isEqualTo(1);
      assertThat(told())
          .startsWith(
              "%s: the copy was signed by %s, but the key here is %s; to look at it, restore it"
                  .formatted(key, found, Verifier.read(key).origin()));
    }
    assertThat(data.resolve("journal.db")).doesNotExist();
  }

  private static Submission submission(String id) {
    return new Submission(id, Instant.EPOCH, Kind.DECISION, "{}", null);
  }

  private void moveJournalAway() throws Exception {
    for (String end : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(data.resolve("journal.db" + end));
    }
  }

  @Test
  void aJournalIsCheckedInItsPlaceAndItsIndexMended() throws Exception {
    try (Journal journal = Journal.open(data)) {
      journal.checkpoint(Instant.EPOCH);
    }
    String[] verify = {"verify-journal", "--index", "--data", data.toString()};
    assertThat(run(verify)).isZero();
    assertThat(said()).contains("utuh / intact\n", "the search index fits 2 decisions\n");

    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE card SET nominee = '99.99' WHERE sequence = 2");
    }
    assertThat(run(verify)).isEqualTo(1);
    assertThat(run("verify-journal", "--data", data.toString())).isZero();
    assertThat(run(verify)).isEqualTo(1);
    assertThat(said())
        .contains("utuh / intact\n", "INDEX DIFFERENT: kartu putusan ")
        .contains("(entry 2) says something else than the decision\n")
        .endsWith("run reindex-journal; this does not mean that the record was altered\n")
        .doesNotContain("TIDAK UTUH");

    String[] reindex = {"reindex-journal", "--data", data.toString()};
    try (Journal journal = Journal.open(data)) {
      journal.find("running");
      assertThat(run(reindex)).isEqualTo(1);
      assertThat(told()).contains("is in use; stop the service", "sedang dipakai; hentikan");
    }
    assertThat(run(reindex)).isZero();
    assertThat(said()).endsWith("2 decisions looked at, 1 cards mended\n");
    assertThat(run(verify)).isZero();
  }

  @Test
  void aFileIsNeverCheckedWithoutAKey() {
    assertThat(run("verify-journal", "x.ndjson")).isEqualTo(2);
    assertThat(run("verify-journal", "--key", key.toString())).isEqualTo(2);
    assertThat(told()).contains("FILE and --key go together", "FILE dan --key harus bersama");
  }

  @Test
  void whatIsNotThereIsNamed() {
    String nothing = folder.resolve("nothing").toString();
    assertThat(run("replay", "--all", "--data", nothing)).isEqualTo(1);
    assertThat(run("export-journal", folder.resolve("x").toString(), "--data", nothing))
        .isEqualTo(1);
    assertThat(run("verify-journal", nothing, "--key", key.toString())).isEqualTo(1);
    assertThat(run("restore-journal", nothing, "--data", data.toString())).isEqualTo(1);
    assertThat(run("replay", "no-such-id", "--data", data.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8).lines()).hasSize(5).allMatch(line -> line.contains(" / "));
    assertThat(Path.of(nothing)).doesNotExist();
  }

  private int run(String... line) {
    out.reset();
    return new CommandLine(print(out), print(err), today).run(line);
  }

  /** What the last command said of its failure. */
  private String told() {
    return err.toString(UTF_8);
  }

  private String said() {
    return out.toString(UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, UTF_8);
  }
}
