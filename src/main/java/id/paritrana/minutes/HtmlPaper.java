package id.paritrana.minutes;

import com.samskivert.mustache.Escapers;
import id.paritrana.minutes.Table.Column;
import id.paritrana.minutes.Table.Row;

/** Minutes as the body of a page of HTML; whatever a nominee is called is text, never markup. */
final class HtmlPaper implements Paper {
  private final StringBuilder html = new StringBuilder();

  String content() {
    return html.toString();
  }

  @Override
  public void title(String title, String... below) {
    html.append(html.isEmpty() ? "<h1>" : "<h1 class=\"next\">").append(escaped(title));
    html.append("</h1>\n");
    for (String line : below) {
      html.append("<p class=\"below\">").append(escaped(line)).append("</p>\n");
    }
  }

  @Override
  public void chapter(String heading) {
    element("h2", heading);
  }

  @Override
  public void section(String heading) {
    element("h3", heading);
  }

  @Override
  public void text(String sentence) {
    element("p", sentence);
  }

  @Override
  public void lead(String sentence) {
    html.append("<p class=\"lead\">").append(escaped(sentence)).append("</p>\n");
  }

  @Override
  public void verbatim(String lines) {
    element("pre", lines);
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  @Override
  public void table(Table table) {
    html.append(table.signed() ? "<table class=\"signed\">" : "<table>");
    if (table.columns().stream().allMatch(column -> column.head().isEmpty())) {
      widths(table);
    } else {
      head(table);
    }
    html.append("<tbody>\n");
    for (Row row : table.rows()) {
      html.append(
          table.signed() ? "<tr class=\"sign\">" : row.marked() ? "<tr class=\"marked\">" : "<tr>");
      for (int i = 0; i < row.cells().size(); i++) {
        boolean number = table.columns().get(i).number();
        html.append(number ? "<td class=\"n\">" : "<td>");
        html.append(escaped(row.cells().get(i)).replace("\n", "<br/>")).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
  }

  private void widths(Table table) {
    for (Column column : table.columns()) {
      html.append("<col style=\"width:").append(column.width()).append("%\"/>");
    }
  }

  private void head(Table table) {
    html.append("<thead><tr>");
    for (Column column : table.columns()) {
      html.append(column.number() ? "<th class=\"n\"" : "<th");
      html.append(" style=\"width:").append(column.width()).append("%\">");
      html.append(escaped(column.head())).append("</th>");
    }
    html.append("</tr></thead>");
  }

  private static String escaped(String text) {
    return Escapers.HTML.escape(Plain.of(text));
  }
}
