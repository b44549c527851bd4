package id.paritrana.publication;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Content that was recorded before keeps the bytes it was recorded with: one ruleset has one set of
 * files. What a draft has beside its rows, as cases and remarks, would be lost unsaid.
 */
final class Rewritten {
  private Rewritten() {}

  /** A risk for each file of which other bytes are recorded; none if the content is new. */
  static List<Risk> of(Ruleset draft, Archive archive) {
    Map<String, String> recorded;
    try {
      recorded =
          archive.files(draft.id()).stream()
              .collect(Collectors.toMap(RuleFile::name, RuleFile::sha256));
    } catch (LostRuleset e) {
      return List.of();
    }
    return draft.files().stream()
        .filter(file -> !file.sha256().equals(recorded.get(file.name())))
        .map(RuleFile::name)
        .map(name -> new Risk("file:" + name, Place.file(name), said(name)))
        .toList();
  }

  private static Text said(String file) {
    return new Text(
        "these rows were in force before, and `%s` is handed out as it was then: other cases and remarks in it will be lost; restore the earlier ruleset, change a row as well, or agree"
            .formatted(file),
        "baris-baris ini pernah berlaku, dan `%s` diberikan seperti saat itu: kasus dan catatan lain di dalamnya akan hilang; pulihkan ruleset terdahulu, ubah juga sebuah baris, atau setujui"
            .formatted(file));
  }
}
