package id.paritrana.decision.fact;

/** Where nominees come from, as the table of zones sees it. */
public record Origin(String province, int assessmentYear, String stage) implements Fact {
  @Override
  public String text() {
    return province + " " + assessmentYear + " " + stage;
  }
}
