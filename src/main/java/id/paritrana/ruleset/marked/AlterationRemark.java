package id.paritrana.ruleset.marked;

/** What a cell was before, said at the cell. */
record AlterationRemark(Alteration alteration) implements Remark {
  @Override
  public Tint tint() {
    return alteration.added() ? Tint.ADDED : Tint.CHANGED;
  }

  @Override
  public String indonesian(String file, String sheet, boolean alone) {
    return Plain.line(alteration.says().id());
  }

  @Override
  public String english(String file, String sheet, boolean alone) {
    return Plain.line(alteration.says().en());
  }
}
