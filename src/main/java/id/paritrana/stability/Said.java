package id.paritrana.stability;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far something may move, in a sentence. */
final class Said {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Said() {}

  static Text weight(Weights.Margin margin, boolean up, boolean shortlist) {
    Change change = (up ? margin.up() : margin.down()).first(shortlist);
    if (change == null) {
      String end = up ? "100" : "0";
      return new Text(
          "other nominees never win down to %s %%"
              .replace("down", up ? "up" : "down")
              .formatted(end),
          "tidak ada yang berubah sampai %s %%".formatted(end));
    }
    return new Text(
        "moved by %s percentage points to %s %%, %s"
            .formatted(percent(change.by()), percent(change.to()), who(change, shortlist).en()),
        "digeser %s poin persen menjadi %s %%, %s"
            .formatted(percent(change.by()), percent(change.to()), who(change, shortlist).id()));
  }

  static Text band(Bands.Margin margin, boolean up, boolean shortlist) {
    Change change = (up ? margin.up() : margin.down()).first(shortlist);
    if (change == null) {
      return new Text(
          "nothing changes before it meets the next bound",
          "tidak ada yang berubah sebelum bertemu batas berikutnya");
    }
    return new Text(
        "moved by %s to %s, %s"
            .formatted(
                change.by().toPlainString(),
                change.to().toPlainString(),
                who(change, shortlist).en()),
        "digeser %s menjadi %s, %s"
            .formatted(
                change.by().toPlainString(),
                change.to().toPlainString(),
                who(change, shortlist).id()));
  }

  private static Text who(Change change, boolean shortlist) {
    String in = String.join(", ", change.in());
    String out = String.join(", ", change.out());
    String en = shortlist ? "goes on" : "wins";
    String id = shortlist ? "maju" : "menang";
    if (change.in().isEmpty()) {
      return new Text(out + " no longer " + en, out + " tidak lagi " + id);
    } else if (change.out().isEmpty()) {
      return new Text(in + " " + en + " too", in + " ikut " + id);
    }
    return new Text(in + " " + en + " instead of " + out, in + " " + id + " menggantikan " + out);
  }

  static String percent(BigDecimal share) {
    return share.multiply(HUNDRED).stripTrailingZeros().toPlainString();
  }

  static BigDecimal points(int halves) {
    return BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2));
  }

  /** Where a weight stops, at the point of change or at the end. */
  static BigDecimal end(@Nullable Change change, BigDecimal otherwise) {
    return change == null ? otherwise : change.to();
  }
}
