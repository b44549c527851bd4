package id.paritrana.dossier.json;

import static id.paritrana.dossier.json.Fields.object;

import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.Segment;
import id.paritrana.dossier.SegmentName;
import id.paritrana.dossier.VulnerableWorkers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a government does for workers: who takes part, who is protected, by which regulations and
 * innovations.
 */
final class GovernmentFields {
  static final Reading<Participation> PARTICIPATION =
      object(Words.NOUN, GovernmentFields::participation);
  static final Reading<VulnerableWorkers> VULNERABLE_WORKERS =
      object(Words.NOUN, GovernmentFields::vulnerableWorkers);
  static final Reading<List<Regulation>> REGULATIONS =
      Listed.of(object(Words.NOUN, GovernmentFields::regulation));
  static final Reading<List<Innovation>> INNOVATIONS =
      Listed.of(object(Words.NOUN, GovernmentFields::innovation));
  static final Reading<Members> MEMBERS = object(Words.NOUN, GovernmentFields::members);

  private static final Reading<Segment> SEGMENT = object(Words.NOUN, GovernmentFields::segment);
  private static final Reading<List<Protection>> PROTECTED =
      Listed.of(object(Words.NOUN, GovernmentFields::protection));
  private static final Reading<Funding> FUNDING = OneOf.of(Funding.class);
  private static final Reading<RegulationForm> FORM = OneOf.of(RegulationForm.class);
  private static final Reading<Group> GROUP = OneOf.of(Group.class);

  private GovernmentFields() {}

  private static Participation participation(Fields in) {
    Map<SegmentName, Segment> segments = new EnumMap<>(SegmentName.class);
    for (SegmentName name : SegmentName.values()) {
      Segment segment = in.optional(name.name(), SEGMENT);
      if (segment != null) {
        segments.put(name, segment);
      }
    }
    return new Participation(segments);
  }

  private static Segment segment(Fields in) {
    return new Segment(
        in.optional("workers", Numbers.WORKERS),
        in.optional("covered", Numbers.WORKERS),
        in.optional("workersLastYear", Numbers.WORKERS),
        in.optional("coveredLastYear", Numbers.WORKERS));
  }

  private static VulnerableWorkers vulnerableWorkers(Fields in) {
    return new VulnerableWorkers(
        in.optional("population", Numbers.WORKERS), in.optional("protected", PROTECTED));
  }

  private static @Nullable Protection protection(Fields in) {
    Funding funding = in.required("funding", FUNDING);
    Long workers = in.required("workers", Numbers.WORKERS);
    return funding == null || workers == null ? null : new Protection(funding, workers);
  }

  private static @Nullable Regulation regulation(Fields in) {
    RegulationForm form = in.required("form", FORM);
    String number = in.optional("number", Words.TEXT);
    Boolean inForce = in.required("inForce", Flag.FLAG);
    return form == null || inForce == null ? null : new Regulation(form, number, inForce);
  }

  private static @Nullable Innovation innovation(Fields in) {
    String title = in.optional("title", Words.TEXT);
    Boolean evidence = in.required("evidence", Flag.FLAG);
    Group group = in.optional("group", GROUP);
    return evidence == null ? null : new Innovation(title, evidence, group);
  }

  private static Members members(Fields in) {
    Long offices = in.optional("offices", Numbers.OFFICES);
    Long covering = in.optional("covering", Numbers.OFFICES);
    in.within("covering", covering, "offices", offices);
    return new Members(offices, covering);
  }
}
