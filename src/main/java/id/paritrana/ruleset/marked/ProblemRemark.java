package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;

/**
 * A problem as seen from one cell.
 *
 * @param related whether the cell only takes part in it and the problem is named elsewhere; what to
 *     do is then said there, too
 */
record ProblemRemark(Problem problem, boolean related) implements Remark {

  @Override
  public Tint tint() {
    return Tint.of(problem.severity(), related);
  }

  @Override
  public String indonesian(String file, String sheet, boolean alone) {
    String advice = related ? "" : "\n→ " + said(problem.advice().id());
    return start(file, sheet, alone ? "" : tint().id + " ", "lihat")
        + said(problem.found().id())
        + advice;
  }

  @Override
  public String english(String file, String sheet, boolean alone) {
    String advice = related ? "" : "\n→ " + said(problem.advice().en());
    return start(file, sheet, alone ? "" : Plain.sentence(tint().en) + " ", "see")
        + said(problem.found().en())
        + advice;
  }

  private String start(String file, String sheet, String severity, String see) {
    String elsewhere = related ? ", " + see + " " + where(file, sheet) : "";
    return severity + problem.code() + elsewhere + ": ";
  }

  /** The problem's place, as short as someone on this sheet needs it. */
  private String where(String file, String sheet) {
    Place place = problem.place();
    String spot = place.spot();
    if (place.file().equals(file) && place.sheet() != null && spot != null) {
      return place.sheet().equals(sheet) ? spot : Plain.line(place.sheet()) + " " + spot;
    }
    return Plain.line(place.toString());
  }

  private static String said(String words) {
    return Plain.sentence(Plain.line(words));
  }
}
