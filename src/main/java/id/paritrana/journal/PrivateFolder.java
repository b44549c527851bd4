package id.paritrana.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that only its owner may look into, and files in it. */
final class PrivateFolder {
  private PrivateFolder() {}

  /** Makes it where there is none; one that is there stays as it is. */
  static void make(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, mode("rwx------"));
    }
  }

  /** Makes an empty file where there is none, or empties the one that is there. */
  static void begin(Path file) throws IOException {
    try {
      Files.createFile(file, mode("rw-------"));
    } catch (FileAlreadyExistsException e) {
      Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
    }
  }

  /** Writes a file from its start. */
  static OutputStream output(Path file) throws IOException {
    begin(file);
    return Files.newOutputStream(file, StandardOpenOption.WRITE);
  }

  static void write(Path file, String text) throws IOException {
    begin(file);
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static FileAttribute<?>[] mode(String mode) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
