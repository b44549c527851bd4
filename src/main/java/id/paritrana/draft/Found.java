package id.paritrana.draft;

import id.paritrana.decision.RuleRef;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds where an expectation looks.
 *
 * @param value a number, a text, or a set or list of codes; none where there is nothing
 * @param rules what gave it
 */
record Found(@Nullable Object value, List<String> rules) {
  static final Found NOTHING = new Found(null, List.of());

  /** The rules behind some sources, each once. */
  static <S> List<String> rules(Stream<S> sources, Function<S, RuleRef> rule) {
    return sources.map(source -> rule.apply(source).rule()).distinct().toList();
  }
}
