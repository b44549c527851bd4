package id.paritrana.minutes;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.PersonalData;
import id.paritrana.personal.SubjectKeys;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Writes what a panel signs, and the workbook of results, of a selection as it was recorded;
 * nothing is ranked again. The same selection gives the same bytes, until somebody on the panel is
 * erased, or it or what it rests on is replaced. Safe for many threads.
 */
public final class Minutes {
  /** Enough of a hash on each page to see that it belongs; the whole is with the proof. */
  private static final int HASH_SHOWN = 12;

  private final ZoneId zone;
  private final Journal journal;
  private final PersonalData personal;

  /**
   * Minutes by the clock of one zone.
   *
   * @param zone in which the panel sits
   */
  public Minutes(Journal journal, SubjectKeys keys, ZoneId zone) {
    this.zone = zone;
    this.journal = journal;
    this.personal = new PersonalData(keys);
  }

  /**
   * The minutes as PDF, Indonesian first and then English.
   *
   * @param entry of a selection
   * @param now when a checkpoint is signed, if none covers the entry yet
   */
  public void pdf(Entry entry, Instant now, OutputStream to) throws IOException {
    Meeting meeting = meeting(entry, now);
    HtmlPaper paper = new HtmlPaper();
    write(meeting, paper);
    Map<String, String> frame =
        Map.of(
            "name", Plain.of(name(entry)),
            "mark", mark(meeting),
            "foot", Plain.of(foot(meeting)),
            "content", paper.content());
    PdfFile.write(frame, entry.sequence(), entry.at(), to);
  }

  /** The same minutes as a document that can be edited before it is signed (.docx). */
  public void docx(Entry entry, Instant now, OutputStream to) throws IOException {
    Meeting meeting = meeting(entry, now);
    WordPaper paper = new WordPaper(mark(meeting), foot(meeting));
    write(meeting, paper);
    paper.write(entry.at(), to);
  }

  /** The table of results as a workbook (.xlsx). */
  public void results(Entry entry, Instant now, OutputStream to) throws IOException {
    new Results(meeting(entry, now), journal).write(to);
  }

  /** What a file with the minutes is called, without its ending. */
  public static String name(Entry entry) {
    return Names.of("berita-acara", selection(entry));
  }

  /** What a file with the results is called, without its ending. */
  public static String resultsName(Entry entry) {
    return Names.of("hasil-seleksi", selection(entry));
  }

  private static JsonNode selection(Entry entry) {
    return Answers.read(entry).get("selection");
  }

  private Meeting meeting(Entry entry, Instant now) {
    return Meeting.of(journal.proof(entry.id(), now), personal, journal, zone);
  }

  private static void write(Meeting meeting, Paper paper) {
    for (Language language : Language.values()) {
      Script script = new Script(language, paper);
      new Opening(meeting, script).write();
      script.chapter("chapter.categories");
      for (JsonNode category : meeting.list("categories")) {
        new CategoryChapter(meeting, category, script).write();
      }
      new OtherChapters(meeting, script).write();
      new Closing(meeting, script).write(language == Language.INDONESIAN);
    }
  }

  /** On every page of what is not final, or no longer. */
  static String mark(Meeting meeting) {
    if (meeting.replaced()) {
      return both("replaced.mark", meeting.text("replacedBy"));
    }
    return meeting.provisional() ? both("provisional.mark") : "";
  }

  private static String both(String key, Object... filled) {
    return Language.INDONESIAN.say(key, filled) + " / " + Language.ENGLISH.say(key, filled);
  }

  private static String foot(Meeting meeting) {
    String hash = meeting.entry().hash().replace("sha256:", "").substring(0, HASH_SHOWN);
    return Language.INDONESIAN.say(
        "foot",
        meeting.cohort(Language.INDONESIAN),
        Long.toString(meeting.entry().sequence()),
        hash);
  }
}
