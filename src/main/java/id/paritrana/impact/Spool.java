package id.paritrana.impact;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Lines by their numbers, from 0, on disk: until all decisions are there, no rank is known. Sixteen
 * bytes of memory a line.
 */
final class Spool implements AutoCloseable {
  private final Path file;
  private final DataOutputStream out;
  private long[] start = new long[1024];
  private int count;
  private long end;

  Spool(Path folder) throws IOException {
    file = Files.createTempFile(folder, Stored.UNFINISHED, ".tmp");
    OutputStream bytes = Files.newOutputStream(file);
    out = new DataOutputStream(new BufferedOutputStream(bytes, 1 << 16));
  }

  void add(byte[] line) throws IOException {
    if (count + 1 >= start.length) {
      start = Arrays.copyOf(start, start.length * 2);
    }
    out.write(line);
    end += line.length;
    start[++count] = end;
  }

  int count() {
    return count;
  }

  /** Bytes of a line. */
  int length(int number) {
    return (int) (start[number + 1] - start[number]);
  }

  /** Reads lines back in any order; nothing may be added any more. */
  interface Lines extends AutoCloseable {
    byte[] line(int number) throws IOException;

    @Override
    void close() throws IOException;
  }

  Lines lines() throws IOException {
    out.flush();
    RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
    return new Lines() {
      @Override
      public byte[] line(int number) throws IOException {
        byte[] line = new byte[length(number)];
        in.seek(start[number]);
        in.readFully(line);
        return line;
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
