package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.Segment;
import id.paritrana.dossier.VulnerableWorkers;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Indicators of governments: coverage, vulnerable workers, regulations, innovations, members. */
final class PlainGovernment {
  private PlainGovernment() {}

  static void read(Dossier dossier, Known known) {
    coverage(dossier, known);
    vulnerable(dossier.vulnerableWorkers(), known);
    regulations(dossier.regulations(), known);
    if (dossier.innovations() != null) {
      known.put("innovation.groups", groups(dossier.innovations()).size());
    }
    Members members = dossier.members();
    if (members != null) {
      known.put("members.offices", Fraction.ratio(members.covering(), members.offices()));
    }
  }

  /** The special groups that innovations with evidence serve. */
  static Set<Group> groups(List<Innovation> innovations) {
    return innovations.stream()
        .filter(Innovation::evidence)
        .map(Innovation::group)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static void coverage(Dossier dossier, Known known) {
    Participation participation = dossier.participation();
    if (participation == null) {
      return;
    }
    Collection<Segment> segments = participation.segments().values();
    Fraction raw = Fraction.ratio(sum(segments, Segment::covered), sum(segments, Segment::workers));
    if (raw == null) {
      return;
    }
    known.put("coverage.raw", raw);
    known.put("coverage.ratio", raw.atMost(Fraction.ONE));
    Fraction target = PlainTargets.of(dossier.nominee().province(), dossier.assessmentYear());
    known.put("coverage.target_ratio", raw.over(target));
    Fraction before =
        Fraction.ratio(
            sum(segments, Segment::coveredLastYear), sum(segments, PlainGovernment::workersBefore));
    known.put("coverage.growth", before == null ? null : raw.minus(before));
  }

  private static @Nullable Long workersBefore(Segment segment) {
    return segment.workersLastYear() == null ? segment.workers() : segment.workersLastYear();
  }

  private static @Nullable Fraction sum(
      Collection<Segment> segments, Function<Segment, @Nullable Long> figure) {
    Fraction sum = segments.isEmpty() ? null : Fraction.ZERO;
    for (Segment segment : segments) {
      Long value = figure.apply(segment);
      if (value == null || sum == null) {
        return null;
      }
      sum = sum.plus(Fraction.of(value));
    }
    return sum;
  }

  private static void vulnerable(@Nullable VulnerableWorkers workers, Known known) {
    if (workers == null || workers.protections() == null) {
      return;
    }
    List<Protection> protections = workers.protections();
    long covered = protections.stream().mapToLong(Protection::workers).sum();
    known.put("vulnerable.protected", covered);
    known.put(
        "vulnerable.sources",
        protections.stream()
            .filter(p -> p.workers() >= 1)
            .map(Protection::funding)
            .distinct()
            .count());
    Fraction ratio = Fraction.ratio(Long.valueOf(covered), workers.population());
    known.put("vulnerable.ratio", ratio == null ? null : ratio.atMost(Fraction.ONE));
  }

  private static void regulations(@Nullable List<Regulation> regulations, Known known) {
    if (regulations == null) {
      return;
    }
    List<Regulation> inForce = regulations.stream().filter(Regulation::inForce).toList();
    known.put("regulation.count", inForce.size());
    known.put("regulation.best", inForce.stream().mapToLong(r -> rank(r.form())).max().orElse(0));
  }

  private static long rank(RegulationForm form) {
    return switch (form) {
      case PERDA, PERDES -> 4;
      case PERKADA, PERKADES -> 3;
      case DECREE -> 2;
      case CIRCULAR -> 1;
    };
  }
}
