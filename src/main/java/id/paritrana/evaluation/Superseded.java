package id.paritrana.evaluation;

import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Text;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Found;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Page;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A decision that a newer one of the same nominee, year and stage took the place of. */
public final class Superseded extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A nominee is seldom decided more often for one stage. */
  private static final int AT_ONCE = 20;

  private final transient Text says;

  private Superseded(String id) {
    super("decision " + id + " is newer");
    says =
        new Text(
            "this nominee was decided anew for the same year and stage since; send the marks to the newest decision, "
                + id,
            "calon ini sudah diputuskan lagi untuk tahun dan tahap yang sama; kirim nilainya ke putusan terbaru, "
                + id);
  }

  public Text says() {
    return says;
  }

  /**
   * Goes on only with a nominee's newest decision.
   *
   * @throws id.paritrana.journal.BodyArchived if a later one was archived, so that nobody can tell
   *     whose it is
   */
  static void refuse(Entry decision, Journal journal) {
    JsonNode own = Answers.read(decision).get("decision");
    Query query =
        new Query(
            own.at("/nominee/id").asString(),
            Map.of(
                Facet.YEAR, Set.of(own.get("assessmentYear").asString()),
                Facet.STAGE, Set.of(own.get("stage").asString())),
            null,
            null,
            null,
            null,
            null,
            null);
    @Nullable Long before = null;
    do {
      Page page = journal.search(query, before, AT_ONCE);
      List<Found> later =
          page.found().stream().filter(one -> one.sequence() > decision.sequence()).toList();
      for (Entry entry : new Page(later, null).entries()) {
        if (sameProvince(own, Answers.read(entry).get("decision"))) {
          throw new Superseded(entry.id());
        }
      }
      before = later.size() < page.found().size() ? null : page.next();
    } while (before != null);
  }

  private static boolean sameProvince(JsonNode one, JsonNode other) {
    return Provinces.same(
        one.at("/nominee/province").asString(), other.at("/nominee/province").asString());
  }
}
