package id.paritrana.dossier.json;

import org.jspecify.annotations.Nullable;

/** Yes or no. */
enum Flag implements Reading<Boolean> {
  FLAG;

  @Override
  public @Nullable Boolean of(Value value) {
    if (!value.node().isBoolean()) {
      return value.refuse(Form.FLAG.not(value, Words.NOUN));
    }
    return value.node().booleanValue();
  }
}
