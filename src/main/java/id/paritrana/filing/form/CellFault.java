package id.paritrana.filing.form;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import java.util.regex.Pattern;

/** A dossier's fault in words for whoever sees cells and no JSON. */
public record CellFault(Text found, Text advice) {
  /** What matters to one who writes JSON; a cell has no quotation marks. */
  private static final Pattern QUOTES =
      Pattern.compile(",? (in|without) quotes|,? (dalam|tanpa) tanda kutip");

  /** What was found stands before the last semicolon, what to do after it. */
  public static CellFault of(Fault fault) {
    Text message = fault.message();
    return new CellFault(
        new Text(half(message.en(), 0), half(message.id(), 0)),
        new Text(half(message.en(), 1), half(message.id(), 1)));
  }

  private static String half(String whole, int half) {
    String message = QUOTES.matcher(whole).replaceAll("");
    int at = message.lastIndexOf("; ");
    return half == 0
        ? message.substring(0, at < 0 ? message.length() : at)
        : message.substring(at < 0 ? 0 : at + 2);
  }
}
