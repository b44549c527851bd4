package id.paritrana.stability;

import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Recorded;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.plenary.Refused;
import id.paritrana.plenary.Review;
import id.paritrana.ruleset.Clocks;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What could move before other nominees win: weights, bands, and the panel's marks. Worked out from
 * the recorded decisions of a selection; records nothing. Safe for many threads.
 */
public final class Stability {
  private final Review review;
  private final Journal journal;
  private final Archive archive;

  public Stability(Review review, Journal journal, Archive archive) {
    this.review = review;
    this.journal = journal;
    this.archive = archive;
  }

  /**
   * The figures: weights and shares as fractions, distances in the unit of what is moved.
   *
   * @throws LostRuleset if criteria cannot be had again
   * @throws Refused if its decisions no longer come out as recorded, were made under several
   *     rulesets, or take too long
   */
  public ObjectNode figures(Entry selection, Question question) throws LostRuleset, Refused {
    return FiguresWriter.write(selection.id(), question, of(selection, question));
  }

  /**
   * The same as a drawing to be printed: how far each weight may move, and the share of rounds.
   *
   * @return an SVG document
   */
  public String chart(Entry selection, Question question) throws LostRuleset, Refused {
    return Chart.of(selection.id(), question, of(selection, question));
  }

  private List<Firmness> of(Entry selection, Question question) throws LostRuleset, Refused {
    Patience patience = new Patience(Clocks.OWN);
    List<Firmness> all = new ArrayList<>();
    try {
      for (Ranking ranking : review.rankings(selection)) {
        List<Entrant> entrants = new ArrayList<>();
        List<Ruleset> rulesets = new ArrayList<>();
        for (Place place : ranking.places()) {
          patience.spend();
          entrants.add(entrant(place, rulesets));
        }
        Field field = Field.of(ranking, entrants);
        all.add(Firmness.of(field, rulesets.get(0), question, patience));
      }
    } catch (Impatient e) {
      throw Refused.at(
          "/rounds",
          "this takes more than "
              + Patience.MOST.toSeconds()
              + " s of the processor's time; ask for fewer rounds, or select fewer categories at once",
          "ini membutuhkan lebih dari "
              + Patience.MOST.toSeconds()
              + " detik waktu prosesor; minta lebih sedikit putaran, atau seleksi lebih sedikit kategori sekaligus");
    }
    return all;
  }

  private Entrant entrant(Place place, List<Ruleset> rulesets) throws LostRuleset, Refused {
    String id = place.contender().decision();
    Recorded recorded = Recorded.of(journal.find(id).orElseThrow(), archive);
    if (rulesets.isEmpty()) {
      rulesets.add(recorded.ruleset());
    } else if (!rulesets.get(0).id().equals(recorded.ruleset().id())) {
      throw Refused.at(
          "/categories",
          "decisions of "
              + place.contender().category()
              + " were made under different criteria; decide them under one ruleset and select again",
          "putusan untuk "
              + place.contender().category()
              + " dibuat dengan kriteria yang berbeda; putuskan dengan satu ruleset lalu seleksi lagi");
    }
    if (recorded.decision().score().total().compareTo(place.contender().total()) != 0) {
      throw Refused.at(
          "/categories",
          "decision " + id + " no longer comes out as recorded; its replay says where it differs",
          "putusan " + id + " tidak lagi sama dengan yang tercatat; replay-nya menyebut bedanya");
    }
    return new Entrant(place.contender(), recorded.decision());
  }
}
