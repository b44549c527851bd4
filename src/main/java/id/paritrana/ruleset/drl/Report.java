package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Says what is wrong with one file, each time with the line as its author wrote it. */
record Report(Source source, Problems problems) {

  /** Adds what is not allowed at an offset; {@code words} are the author's own. */
  void forbid(String variant, int offset, String... words) {
    add(Code.DRL_FORBIDDEN, variant, source.at(offset), words);
  }

  void add(Code code, String variant, Place place, String... words) {
    Stream<String> quoted = Arrays.stream(words).map(Source::quoted);
    Object[] all = Stream.concat(Stream.of(source.line(place.row())), quoted).toArray();
    problems.add(code, variant, place, List.of(), all);
  }
}
