package id.paritrana.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The newest checkpoint, beside the key and so outside the database: who cuts off the end of the
 * journal, and its checkpoints with it, is still found out.
 */
final class NewestNote {
  private final Path file;
  private long size = -1;

  NewestNote(Path keys) {
    file = keys.resolve("newest-checkpoint.txt");
  }

  /** Replaces the note by a newer one; an older one that comes late changes nothing. */
  synchronized void keep(long size, String note) throws IOException {
    if (size <= this.size) {
      return;
    }
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(draft, note);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    this.size = size;
  }

  Optional<String> read() {
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new JournalUnavailable("The newest checkpoint beside the key cannot be read", e);
    }
  }
}
