package id.paritrana.cli;

import id.paritrana.dossier.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A checkpoint that somebody kept. An editor or a mail may have given its lines other ends; what is
 * signed has line feeds. A file that is none is named, and nothing of it is repeated.
 */
final class NoteFile {
  private static final int LONGEST = 1 << 16;
  private static final String SIGNED = "\n\n\u2014 ";

  private NoteFile() {}

  static String read(Path file) throws Refused, IOException {
    Refused.unlessFile(file);
    String note;
    try (var in = Files.newInputStream(file)) {
      note = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
    if (!note.contains(SIGNED)) {
      throw Refused.of(
          file,
          new Text(
              "is not a checkpoint; give a signed note of the journal as it was kept,"
                  + " such as newest-checkpoint.txt or the checkpoint.txt of a copy",
              "bukan titik periksa; berikan catatan bertanda tangan dari jurnal seperti saat disimpan,"
                  + " misalnya newest-checkpoint.txt atau checkpoint.txt dari suatu salinan"));
    }
    return note;
  }
}
