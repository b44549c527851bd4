package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Convening.Withdrawal;
import id.paritrana.dossier.Text;
import id.paritrana.selection.Contender;
import id.paritrana.selection.RankAward;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to what a panel asked for, but for its id and time. Every decision gathered
 * stands in one of the lists.
 *
 * @param ruleset id of the one whose selection tables were asked
 * @param notRanked decisions that are not eligible
 * @param withdrawn with the reason given
 * @param notSentUp decisions of nominees whom no earlier selection sent up
 * @param absent nominees sent up that have no decision at this stage
 * @param awards of those ranked, by rank
 * @param notes what the panel should know of the whole
 */
record Selected(
    Convening convening,
    String ruleset,
    List<Ranking> rankings,
    List<Contender> notRanked,
    List<Left> withdrawn,
    List<Contender> notSentUp,
    List<Earlier> absent,
    List<RankAward> awards,
    List<Note> notes) {

  /** The same with more to know of the whole. */
  Selected noting(List<Note> more) {
    List<Note> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Selected(
        convening,
        ruleset,
        rankings,
        notRanked,
        withdrawn,
        notSentUp,
        absent,
        awards,
        List.copyOf(all));
  }

  /** A nominee that left the running; without a decision if it left before it had one. */
  record Left(Withdrawal withdrawal, Contender.Nominee nominee, @Nullable Contender contender) {}

  /** A nominee as an earlier selection sent it up. */
  record Earlier(String selection, String category, Contender.Nominee nominee) {
    Earlier called(Contender.Nominee named) {
      return new Earlier(selection, category, named);
    }
  }

  /** Something about the selection as a whole, with the nominees it is about. */
  record Note(String code, Text says, List<String> nominees) {}
}
