package id.paritrana.oracle;

import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.Segment;
import id.paritrana.dossier.SegmentName;
import id.paritrana.dossier.VulnerableWorkers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws a government's sections. */
final class GovernmentDraw {
  private final Draw draw;

  GovernmentDraw(Draw draw) {
    this.draw = draw;
  }

  void fill(Filing filing) {
    filing.participation = draw.unlessGap(participation(filing));
    filing.regulations = draw.unlessGap(regulations(filing.nominee.kind()));
    if (filing.nominee.kind() != Kind.VILLAGE) {
      filing.members = draw.unlessGap(members(filing.nominee.kind()));
    }
  }

  private Participation participation(Filing filing) {
    if (draw.chance(0.3) && draw.gap()) {
      return new Participation(Map.of());
    }
    Kind kind = filing.nominee.kind();
    boolean none = draw.chance(0.3) && draw.gap();
    long workers = none ? 0 : draw.whole();
    long covered = draw.fault() ? 0 : Math.max(1, draw.near(coverageEdges(filing), workers));
    long step = draw.pick(Edges.of(kind, "coverage.growth")).times(Fraction.of(workers)).floor();
    long before =
        draw.chance(0.2)
            ? draw.part(workers)
            : Math.max(0, covered - step + draw.oneOf(0, 0, -1, 1));
    return new Participation(segments(workers, covered, before));
  }

  private List<Fraction> coverageEdges(Filing filing) {
    Fraction target = PlainTargets.of(filing.nominee.province(), filing.year);
    List<Fraction> edges = new ArrayList<>(Edges.of(filing.nominee.kind(), "coverage.ratio"));
    for (int twice = 0; twice < 2; twice++) {
      edges.add(target);
      edges.add(target.times(Fraction.of("0.75")));
    }
    return edges;
  }

  private Map<SegmentName, Segment> segments(long workers, long covered, long before) {
    int count = 1 + draw.below(SegmentName.values().length);
    List<SegmentName> names = draw.shuffled(List.of(SegmentName.values()));
    List<Long> eachWorkers = draw.split(workers, count);
    List<Long> eachCovered = draw.split(covered, count);
    List<Long> eachBefore = draw.split(before, count);
    boolean anyFormer = draw.chance(0.3);
    Map<SegmentName, Segment> segments = new EnumMap<>(SegmentName.class);
    for (int i = 0; i < count; i++) {
      long own = eachWorkers.get(i);
      segments.put(
          names.get(i),
          new Segment(
              sometimesAbsent(own),
              sometimesAbsent(eachCovered.get(i)),
              draw.chance(0.5) ? null : Long.valueOf(anyFormer ? former(own) : own),
              sometimesAbsent(eachBefore.get(i))));
    }
    return segments;
  }

  private long former(long workers) {
    return draw.oneOf(workers, 2 * workers, draw.part(workers) + 1);
  }

  private @Nullable Long sometimesAbsent(long value) {
    return draw.chance(0.3) && draw.gap() ? null : Long.valueOf(value);
  }

  private List<Regulation> regulations(Kind kind) {
    List<Regulation> regulations = new ArrayList<>();
    boolean none = draw.fault() || kind == Kind.VILLAGE && draw.chance(0.1);
    int inForce = none ? 0 : 1 + draw.below(4);
    int lapsed = draw.below(3);
    for (int i = 0; i < inForce + lapsed; i++) {
      String number = draw.chance(0.3) ? null : "Nomor " + (i + 1);
      regulations.add(new Regulation(draw.pick(forms(kind)), number, i < inForce));
    }
    return draw.shuffled(regulations);
  }

  private List<RegulationForm> forms(Kind kind) {
    if (draw.chance(0.4)) {
      return List.of(RegulationForm.DECREE, RegulationForm.CIRCULAR);
    }
    return kind == Kind.VILLAGE
        ? List.of(RegulationForm.PERDES, RegulationForm.PERKADES)
        : List.of(RegulationForm.PERDA, RegulationForm.PERKADA);
  }

  private Members members(Kind kind) {
    long offices = draw.chance(0.3) && draw.gap() ? 0 : draw.oneOf(4L, 13L, 17L, 100L, 10_000L);
    long covering = draw.near(Edges.of(kind, "members.offices"), offices);
    return new Members(draw.unlessGap(offices), draw.unlessGap(covering));
  }

  VulnerableWorkers vulnerable() {
    long population = draw.chance(0.3) && draw.gap() ? 0 : draw.whole();
    long covered =
        draw.chance(0.3)
            ? draw.oneOf(0L, 999L, 1_000L, 1_001L)
            : draw.near(Edges.of(Kind.PROVINCE, "vulnerable.ratio"), population);
    List<Protection> protections = new ArrayList<>();
    int sources = draw.below(6);
    if (sources > 0) {
      draw.split(covered, sources)
          .forEach(
              workers ->
                  protections.add(new Protection(draw.pick(List.of(Funding.values())), workers)));
    }
    return new VulnerableWorkers(draw.unlessGap(population), draw.unlessGap(protections));
  }
}
