package id.paritrana.stability;

import id.paritrana.evaluation.words.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How firmly a selection stands, drawn to be printed in black and white: a bar for each weight from
 * where to where it may move, and bars for the share of rounds in which the winners hold. What is
 * drawn is also written, in the figures beside the bars and for those who hear the page.
 */
final class Chart {
  private static final int WIDTH = 820;
  private static final int LEFT = 170;
  private static final int SCALE = 400;
  private static final int LINE = 26;

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder told = new StringBuilder();
  private int y = 34;

  private Chart() {}

  static String of(String selection, Question question, List<Firmness> all) {
    Chart chart = new Chart();
    chart.text(16, 22, 15, "bold", "Keteguhan seleksi " + selection);
    all.forEach(one -> chart.category(one, question));
    return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" \
        viewBox="0 0 %d %d" width="%d" height="%d" font-family="'Noto Sans', 'DejaVu Sans', Arial, sans-serif">
        <title id="title">%s</title>
        <desc id="desc">%s</desc>
        <rect width="100%%" height="100%%" fill="white"/>
        %s</svg>
        """
        .formatted(
            WIDTH,
            chart.y + 16,
            WIDTH,
            chart.y + 16,
            escaped("Keteguhan seleksi " + selection + " / How firmly the selection stands"),
            escaped(chart.told.toString().strip()),
            chart.body);
  }

  private void category(Firmness firmness, Question question) {
    String category =
        Labels.INDONESIAN.of("category", firmness.field().ranking().cohort().category());
    y += 20;
    text(16, y, 14, "bold", category);
    y += 18;
    text(
        16,
        y,
        12,
        "normal",
        "Sejauh mana tiap bobot boleh bergeser sebelum yang menang atau yang maju berubah");
    y += 15;
    text(16, y, 10, "normal", "How far each weight may move before other nominees win or go on");
    told.append(category).append(". ");
    y += 8;
    axis(firmness.weights().size());
    for (Weights.Margin margin : firmness.weights()) {
      weight(margin);
    }
    y += 2 * LINE;
    String points = Said.comma(Said.points(question.halves()).toPlainString());
    text(
        16,
        y,
        12,
        "normal",
        "Pemenang bila setiap nilai panel bergeser acak paling banyak %s poin, %d putaran"
            .formatted(points, question.rounds()));
    y += 15;
    text(16, y, 10, "normal", "Rounds of noise in the panel's marks in which the winners hold");
    y += 8;
    axis(3);
    Noise noise = firmness.noise();
    share("pemenang sama", noise.sameWinners(), noise.rounds());
    share("urutan sama", noise.sameOrder(), noise.rounds());
    share("yang maju sama", noise.sameSentUp(), noise.rounds());
    y += LINE;
  }

  /** The scale in tens of percent, behind the bars that follow. */
  private void axis(int bars) {
    int bottom = y + bars * LINE + 4;
    for (int percent = 0; percent <= 100; percent += 10) {
      int x = LEFT + percent * SCALE / 100;
      body.append(
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#bbb\" stroke-width=\"%s\"/>\n"
              .formatted(x, y, x, bottom, percent % 50 == 0 ? "1" : "0.5"));
      if (percent % 20 == 0) {
        body.append(
            "<text x=\"%d\" y=\"%d\" font-size=\"10\" text-anchor=\"middle\">%d %%</text>\n"
                .formatted(x, bottom + 12, percent));
      }
    }
  }

  private void weight(Weights.Margin margin) {
    Change down = margin.down().first();
    Change up = margin.up().first();
    BigDecimal from = Said.end(down, BigDecimal.ZERO);
    BigDecimal to = Said.end(up, BigDecimal.ONE);
    String aspect = Labels.INDONESIAN.of("aspect", margin.aspect());
    bar(aspect, from, to, "#c4c4c4");
    BigDecimal at = x(margin.weight());
    body.append(
        "<line x1=\"%1$s\" y1=\"%2$d\" x2=\"%1$s\" y2=\"%3$d\" stroke=\"black\" stroke-width=\"3\"/>\n"
            .formatted(at, y - 20, y));
    String said =
        "%s %% (%s … %s)".formatted(percent(margin.weight()), end("−", down), end("+", up));
    text(LEFT + SCALE + 14, y - 6, 12, "normal", said);
    told.append(aspect).append(' ').append(said).append("; ");
  }

  private static String end(String sign, @Nullable Change change) {
    return change == null ? "bebas" : sign + percent(change.by());
  }

  private static String percent(BigDecimal share) {
    return Said.comma(Said.percent(share));
  }

  private void share(String name, int part, int rounds) {
    BigDecimal share = Noise.share(part, rounds);
    bar(name, BigDecimal.ZERO, share, "#c4c4c4");
    String said = percent(share) + " %";
    text(LEFT + SCALE + 14, y - 6, 12, "normal", said);
    told.append(name).append(' ').append(said).append("; ");
  }

  private void bar(String name, BigDecimal from, BigDecimal to, String fill) {
    y += LINE;
    text(16, y - 6, 12, "normal", name);
    BigDecimal width = x(to).subtract(x(from)).max(BigDecimal.ONE);
    body.append(
        "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"16\" fill=\"%s\" stroke=\"black\" stroke-width=\"0.7\"/>\n"
            .formatted(x(from), y - 18, width, fill));
  }

  private static BigDecimal x(BigDecimal share) {
    return share
        .multiply(BigDecimal.valueOf(SCALE))
        .setScale(1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(LEFT));
  }

  private void text(int x, int baseline, int size, String weight, String said) {
    body.append(
        "<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%s\">%s</text>\n"
            .formatted(x, baseline, size, weight, escaped(said)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
