package id.paritrana.draft;

import id.paritrana.ruleset.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The drafts handed in, each kept as its bytes under the hash of its content, never under a name
 * that somebody chose. What is said of a draft follows from its files and is reckoned again when it
 * is asked for later. Safe for use by many threads; one draft is checked at a time.
 */
public final class Drafts {
  /** Most files of one draft. */
  public static final int MOST_FILES = 40;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
  private static final int REMEMBERED = 8;
  private static final long PATIENCE_SECONDS = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Semaphore turn = new Semaphore(1, true);
  private final Map<String, Report> reports =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Report> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** Another check is running and takes longer than a caller should wait. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The disk refuses to keep a draft, so that it was not checked. */
  public static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotKept(IOException cause) {
      super(cause);
    }
  }

  /**
   * Drafts kept in a folder.
   *
   * @param folder made when the first draft comes
   */
  public Drafts(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a draft and checks it.
   *
   * @return its id: equal files on an equal base are the same draft
   * @throws NotKept if the disk refuses it
   */
  public String submit(List<RuleFile> base, List<RuleFile> given) {
    ObjectNode manifest = JSON.createObjectNode();
    names(manifest.putArray("base"), base);
    names(manifest.putArray("given"), given);
    byte[] bytes = JSON.writeValueAsBytes(manifest);
    String id = new RuleFile("manifest", bytes).sha256();
    try {
      Files.createDirectories(folder);
      for (RuleFile file : base) {
        keep(file.sha256(), file.sha256(), file.bytes());
      }
      for (RuleFile file : given) {
        keep(file.sha256(), file.sha256(), file.bytes());
      }
      keep(id + ".json", id, bytes);
    } catch (IOException e) {
      throw new NotKept(e);
    }
    report(id, base, given);
    return id;
  }

  /**
   * What is said of a draft, if there is one of this id whose files are still those that were
   * handed in: of what somebody changed on the disk nothing is said.
   */
  public Optional<Report> find(String id) throws IOException {
    Report known = reports.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    JsonNode manifest = manifest(id);
    List<RuleFile> base = manifest == null ? null : files(manifest.get("base"));
    List<RuleFile> given = manifest == null ? null : files(manifest.get("given"));
    return base == null || given == null ? Optional.empty() : Optional.of(report(id, base, given));
  }

  private @Nullable JsonNode manifest(String id) throws IOException {
    byte[] bytes = ID.matcher(id).matches() ? kept(id + ".json", id) : null;
    return bytes == null ? null : JSON.readTree(bytes);
  }

  /**
   * The files of two versions of the criteria.
   *
   * @param base as they stood when the draft came
   * @param now with the draft's files in their places
   */
  public record Versions(List<RuleFile> base, List<RuleFile> now) {}

  /** What a draft changes and what it makes of it, if there is one of this id. */
  public Optional<Versions> versions(String id) throws IOException {
    Report report = find(id).orElse(null);
    if (report == null) {
      return Optional.empty();
    }
    JsonNode manifest = manifest(id);
    List<RuleFile> base = manifest == null ? null : files(manifest.get("base"));
    if (base == null) {
      return Optional.empty();
    }
    List<RuleFile> given = report.given().stream().map(Report.Given::file).toList();
    return Optional.of(new Versions(base, Check.together(base, given)));
  }

  private Report report(String id, List<RuleFile> base, List<RuleFile> given) {
    try {
      if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    try {
      Report known = reports.get(id);
      if (known == null) {
        // Not within the map, where whoever asks for another draft would wait for this one.
        known = Check.of(base, given);
        reports.put(id, known);
      }
      return known;
    } finally {
      turn.release();
    }
  }

  private static void names(ArrayNode list, List<RuleFile> files) {
    files.forEach(file -> list.addObject().put("name", file.name()).put("sha256", file.sha256()));
  }

  /** The files of a list; none if one of them is not what was handed in. */
  private @Nullable List<RuleFile> files(JsonNode list) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    for (JsonNode file : list) {
      String sha256 = file.get("sha256").asString();
      byte[] bytes = kept(sha256, sha256);
      if (bytes == null) {
        return null;
      }
      files.add(new RuleFile(file.get("name").asString(), bytes));
    }
    return files;
  }

  /** What is kept under a name; none if it is not there or has another hash. */
  private byte @Nullable [] kept(String name, String sha256) throws IOException {
    Path place = folder.resolve(name);
    if (Files.notExists(place)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(place);
    return new RuleFile(name, bytes).sha256().equals(sha256) ? bytes : null;
  }

  /** Whole or not at all: what is kept is on the disk before it has its name. */
  private void keep(String name, String sha256, byte[] bytes) throws IOException {
    Path place = folder.resolve(name);
    if (kept(name, sha256) == null) {
      Path whole = Files.createTempFile(folder, "in", ".tmp");
      try {
        Files.write(whole, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        // What a full disk took the half of would keep it full.
        Files.deleteIfExists(whole);
      }
    }
  }
}
