package id.paritrana.cli;

import id.paritrana.access.Tokens;
import id.paritrana.dossier.Text;
import id.paritrana.journal.Backup;
import id.paritrana.journal.Journal;
import id.paritrana.journal.JournalInUse;
import id.paritrana.journal.SearchIndex;
import id.paritrana.journal.Server;
import id.paritrana.personal.SubjectKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the journal is. */
final class Data {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {"folder of the journal", "folder jurnal"})
  private Path folder = Path.of("data");

  @Option(
      names = "--journal",
      paramLabel = "URL",
      description = {
        "journal of replicas, jdbc:postgresql://HOST/DATABASE; user and password in PGUSER and PGPASSWORD",
        "jurnal replika; pengguna dan kata sandi di PGUSER dan PGPASSWORD"
      })
  private @Nullable String journal;

  @Option(
      names = "--keys",
      paramLabel = "DIR",
      description = {"folder of the journal's key; keys in --data", "folder kunci jurnal"})
  private @Nullable Path keys;

  /** Opens the journal to write to it, and begins one where there is none. */
  Journal open() throws Refused {
    Journal journal = openToRead();
    try {
      journal.require();
      return journal;
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /** Opens the journal whatever is wrong with it, as long as it can be read. */
  Journal openToRead() throws Refused {
    Server server = server();
    return server == null ? Journal.open(folder, keys()) : Journal.open(server, keys());
  }

  /** Opens the keys of personal data. */
  SubjectKeys subjects() throws Refused {
    Server server = server();
    return server == null ? SubjectKeys.open(keys()) : SubjectKeys.open(server.keys(), keys());
  }

  /** Opens the tokens that the service lets callers in by. */
  Tokens tokens() throws Refused {
    Server server = server();
    return server == null ? Tokens.open(keys()) : Tokens.open(server.keys());
  }

  /** The folder of drafts and of what is said of them. */
  Path drafts() {
    return folder.resolve("drafts");
  }

  /** The folder of the journal's key. */
  Path keys() {
    return keys == null ? folder.resolve("keys") : keys;
  }

  /** The file of the key that checks what the journal's own key signed. */
  Path publicKey() {
    return keys().resolve("checkpoint-key.pub.pem");
  }

  /** The database of a shared journal; none for one in a folder. */
  @Nullable Server server() throws Refused {
    try {
      return journal == null
          ? null
          : new Server(journal, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
    } catch (IllegalArgumentException e) {
      throw Refused.of(
          "--journal",
          new Text(
              "must be jdbc:postgresql://HOST/DATABASE", "harus jdbc:postgresql://HOST/DATABASE"));
    }
  }

  /** Whether a journal is there already. */
  boolean exists() throws Refused {
    Server server = server();
    return server == null ? Files.exists(folder.resolve("journal.db")) : Journal.isIn(server);
  }

  /** The names of a journal's files that are in the folder; none for a shared one. */
  List<String> inTheWay() throws Refused {
    return server() == null
        ? Backup.inTheWay(folder).stream().map(file -> file.getFileName().toString()).toList()
        : List.of();
  }

  /** Puts a copy in the journal's place. */
  void restore(Path backup) throws IOException, Refused {
    Server server = server();
    if (server == null) {
      Backup.restore(backup, folder);
    } else {
      Backup.restore(backup, server);
    }
  }

  /** Makes right what decisions are found by. */
  SearchIndex.Mended mendIndex(LongConsumer progress) throws Refused {
    Server server = server();
    try {
      return server == null
          ? SearchIndex.mend(folder, progress)
          : SearchIndex.mend(server, progress);
    } catch (JournalInUse e) {
      throw Refused.of(place(), e.says());
    }
  }

  /** Where the journal is, as whoever asked for it would say. */
  Object place() throws Refused {
    Server server = server();
    return server == null ? folder : server;
  }

  /** Only deciding begins a journal; all else would answer for one that is somewhere else. */
  void refuseWithoutJournal() throws Refused {
    if (!exists()) {
      throw Refused.of(place(), new Text("there is no journal here", "tidak ada jurnal di sini"));
    }
  }
}
