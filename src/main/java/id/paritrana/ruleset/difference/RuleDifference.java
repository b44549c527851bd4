package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a formula file.
 *
 * @param name empty for what stands before a file's first rule, or for a file that cannot be read
 *     as rules
 * @param changes ADDED or REMOVED alone, else one or more of CHANGED, MOVED, REORDERED
 * @param was its lines before; none if there was no such rule
 * @param is its lines now
 */
public record RuleDifference(
    String name,
    Set<Change> changes,
    @Nullable Place before,
    @Nullable Place after,
    List<String> was,
    List<String> is)
    implements Told<RuleDifference> {
  @Override
  public RuleDifference mirrored() {
    Set<Change> mirrored =
        changes.stream()
            .map(Change::mirrored)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Change.class)));
    return new RuleDifference(name, mirrored, after, before, is, was);
  }
}
