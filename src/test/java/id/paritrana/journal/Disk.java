package id.paritrana.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A disk that promises no more than POSIX does: what was written is there after a loss of power
 * only if it was synchronised; of everything later any sector may or may not be.
 */
final class Disk {
  private static final int SECTOR = 512;

  private static final class Image {
    private byte[] durable = new byte[0];
    private final List<Change> later = new ArrayList<>();
    private boolean named;
  }

  /** Bytes written at a place, or a new length where there are none. */
  private record Change(long at, byte[] bytes) {
    byte[] to(byte[] content) {
      if (bytes.length == 0) {
        return Arrays.copyOf(content, (int) at);
      }
      byte[] changed = Arrays.copyOf(content, Math.max(content.length, (int) at + bytes.length));
      System.arraycopy(bytes, 0, changed, (int) at, bytes.length);
      return changed;
    }
  }

  private final Map<String, Image> files = new HashMap<>();

  void create(String file) {
    files.computeIfAbsent(file, name -> new Image());
  }

  void write(String file, long at, byte[] bytes) {
    image(file).later.add(new Change(at, bytes));
  }

  void truncate(String file, long length) {
    image(file).later.add(new Change(length, new byte[0]));
  }

  void remove(String file) {
    files.remove(file);
  }

  /** How much of a file is waiting to be synchronised; nothing of a directory. */
  int waiting(String file) {
    Image image = files.get(file);
    return image == null ? 0 : image.later.size();
  }

  /** The first changes that waited are durable from now on. */
  void synchronise(String file, int changes) {
    Image image = files.get(file);
    if (image == null) {
      return;
    }
    List<Change> done = image.later.subList(0, Math.min(changes, image.later.size()));
    for (Change change : done) {
      image.durable = change.to(image.durable);
    }
    done.clear();
  }

  /** From now on the names of all files in the directory are durable. */
  void synchroniseNames() {
    files.values().forEach(image -> image.named = true);
  }

  /** What may be found when the power comes back. */
  void restoreTo(Path directory, Random random) throws IOException {
    for (Map.Entry<String, Image> file : files.entrySet()) {
      if (file.getValue().named || random.nextBoolean()) {
        Files.write(directory.resolve(file.getKey()), surviving(file.getValue(), random));
      }
    }
  }

  private static byte[] surviving(Image image, Random random) {
    int luck = random.nextInt(3);
    byte[] content = image.durable;
    for (Change change : image.later) {
      for (Change part : sectors(change)) {
        if (luck == 2 || (luck == 1 && random.nextBoolean())) {
          content = part.to(content);
        }
      }
    }
    return content;
  }

  private static List<Change> sectors(Change change) {
    List<Change> sectors = new ArrayList<>();
    for (int from = 0; from < change.bytes.length; from += SECTOR) {
      int to = Math.min(change.bytes.length, from + SECTOR);
      sectors.add(new Change(change.at + from, Arrays.copyOfRange(change.bytes, from, to)));
    }
    return sectors.isEmpty() ? List.of(change) : sectors;
  }

  private Image image(String file) {
    return files.computeIfAbsent(file, name -> new Image());
  }
}
