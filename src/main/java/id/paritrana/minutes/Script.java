package id.paritrana.minutes;

import id.paritrana.minutes.Table.Column;
import java.util.List;

/** One language's part of the minutes while it is written. Counts its chapters. */
final class Script {
  private final Language language;
  private final Paper paper;
  private int chapters;
  private int sections;

  Script(Language language, Paper paper) {
    this.language = language;
    this.paper = paper;
  }

  Language in() {
    return language;
  }

  Paper paper() {
    return paper;
  }

  void chapter(String key) {
    chapters++;
    sections = 0;
    paper.chapter(chapters + ". " + language.say(key));
  }

  void section(String heading) {
    sections++;
    paper.section(chapters + "." + sections + " " + heading);
  }

  void say(String key, Object... filled) {
    paper.text(language.say(key, filled));
  }

  /** A sentence that stays on the page of what follows it. */
  void lead(String key) {
    paper.lead(language.say(key));
  }

  Column column(String key, int width) {
    return Column.text(language.say(key), width);
  }

  Column figures(String key, int width) {
    return Column.number(language.say(key), width);
  }

  /** A table, or a sentence where it would be empty. */
  void table(Table table) {
    if (table.rows().isEmpty()) {
      say("none");
    } else {
      paper.table(table);
    }
  }

  /** Names and what they stand for, without a heading. */
  void listed(List<String[]> pairs) {
    Table table = new Table(Column.text("", 24), Column.text("", 76));
    pairs.forEach(pair -> table.add(pair[0], pair[1]));
    paper.table(table);
  }
}
