package id.paritrana.cli;

import com.github.luben.zstd.ZstdInputStream;
import id.paritrana.dossier.Text;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file of an exported journal, packed if its name ends so. */
final class ExportFile {
  private ExportFile() {}

  static InputStream open(Path file) throws IOException, Refused {
    InputStream in = Files.newInputStream(file);
    try {
      return switch (ending(file)) {
        case "zst" -> new ZstdInputStream(in);
        case "gz" -> new GZIPInputStream(in);
        default -> in;
      };
    } catch (ZipException | EOFException e) {
      in.close();
      throw damaged(file);
    }
  }

  static Refused damaged(Path file) {
    return Refused.of(
        file,
        new Text(
            "is damaged or cut off; fetch it again from where it was kept",
            "rusak atau terpotong; ambil lagi dari tempat penyimpanannya"));
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
