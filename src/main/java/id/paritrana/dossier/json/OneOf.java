package id.paritrana.dossier.json;

import id.paritrana.dossier.Suggestion;
import id.paritrana.dossier.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the words the contract fixes. */
record OneOf<E extends Enum<E>>(Class<E> type, List<String> words) implements Reading<E> {

  static <E extends Enum<E>> OneOf<E> of(Class<E> type) {
    return new OneOf<>(type, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  @Override
  public @Nullable E of(Value value) {
    if (!value.node().isString()) {
      return value.refuse(Form.TEXT.not(value, Words.NOUN));
    }
    String word = value.node().stringValue();
    return words.contains(word)
        ? Enum.valueOf(type, word)
        : value.refuse(unknown(word, value.shown(word)));
  }

  private Text unknown(String word, Text shown) {
    String meant = Suggestion.of(word, words);
    String all = String.join(", ", words);
    return new Text(
        shown.en()
            + " is not allowed; "
            + (meant == null ? "" : "did you mean `" + meant + "`? ")
            + "use one of: "
            + all,
        shown.id()
            + " tidak dikenal; "
            + (meant == null ? "" : "apakah maksudnya `" + meant + "`? ")
            + "pakai salah satu dari: "
            + all);
  }
}
