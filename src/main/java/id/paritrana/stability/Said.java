package id.paritrana.stability;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far something may move, in a sentence. */
final class Said {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Said() {}

  static Text weight(Reach reach, boolean up) {
    Change change = reach.first();
    if (change == null) {
      String end = up ? "100" : "0";
      return new Text(
          "neither who wins nor who goes on changes, %s to %s %%"
              .formatted(up ? "up" : "down", end),
          "yang menang dan yang maju tidak berubah sampai %s %%".formatted(end));
    }
    Text who = who(change, reach.goesOn());
    return new Text(
        "moved by %s percentage points to %s %%, %s"
            .formatted(percent(change.by()), percent(change.to()), who.en()),
        "digeser %s poin persen menjadi %s %%, %s"
            .formatted(comma(percent(change.by())), comma(percent(change.to())), who.id()));
  }

  static Text band(Reach reach) {
    Change change = reach.first();
    if (change == null) {
      return new Text(
          "neither who wins nor who goes on changes before it meets the next bound or the last value",
          "yang menang dan yang maju tidak berubah sebelum bertemu batas berikutnya atau nilai terakhir");
    }
    Text who = who(change, reach.goesOn());
    String by = change.by().toPlainString();
    String to = change.to().toPlainString();
    return new Text(
        "moved by %s to %s, %s".formatted(by, to, who.en()),
        "digeser %s menjadi %s, %s".formatted(comma(by), comma(to), who.id()));
  }

  private static Text who(Change change, boolean goesOn) {
    String in = String.join(", ", change.in());
    String out = String.join(", ", change.out());
    String en = goesOn ? "goes on" : "wins";
    String id = goesOn ? "maju" : "menang";
    if (change.in().isEmpty()) {
      return new Text(out + " no longer " + en, out + " tidak lagi " + id);
    } else if (change.out().isEmpty()) {
      return new Text(in + " " + en + " too", in + " ikut " + id);
    }
    return new Text(in + " " + en + " instead of " + out, in + " " + id + " menggantikan " + out);
  }

  /** A figure as Indonesian writes it. */
  static String comma(String figure) {
    return figure.replace('.', ',');
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
