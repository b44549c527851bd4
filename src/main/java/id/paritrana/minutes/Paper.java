package id.paritrana.minutes;

/** What the minutes are written on, from top to bottom, whatever the format. */
interface Paper {
  /** The title of one language's part, which begins a page; lines below it in smaller letters. */
  void title(String title, String... below);

  void chapter(String heading);

  void section(String heading);

  void text(String sentence);

  /** A sentence that stays on the page of what follows it. */
  void lead(String sentence);

  /** Lines that somebody compares letter by letter. */
  void verbatim(String lines);

  void table(Table table);
}
