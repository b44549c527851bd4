package id.paritrana.watching;

import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How folders look without a file being opened. It is asked for again and again, since network
 * folders and folders of containers report no changes of their own accord.
 */
record Stamp(List<List<Object>> entries) {

  static Stamp of(Path... folders) {
    List<List<Object>> entries = new ArrayList<>();
    for (Path folder : folders) {
      try {
        RulesetFolder.meant(folder).forEach(entry -> entries.add(entry(entry)));
      } catch (IOException | UncheckedIOException e) {
        entries.add(unseen(folder, e));
      }
    }
    return new Stamp(entries);
  }

  /** Of a link, what it leads to: the file, not its name alone, may be another. */
  private static List<Object> entry(Path entry) {
    boolean unix = entry.getFileSystem().supportedFileAttributeViews().contains("unix");
    try {
      // Who copies a file with its old time and size still changes its ctime.
      String asked = unix ? "unix:size,lastModifiedTime,ctime,ino,dev,mode" : "*";
      return List.of(entry, Files.readAttributes(entry, asked));
    } catch (IOException e) {
      return unseen(entry, e);
    }
  }

  private static List<Object> unseen(Path path, Exception why) {
    return List.of(path, why.getClass().getName());
  }
}
