package id.paritrana.evaluation;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.personal.PersonalData;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The hearing of a recorded dossier, added or changed afterwards; nothing else may be. */
final class Hearing {
  private static final String SECTION = "interview";
  private static final Text SHAPE =
      new Text(
          "write {\"interview\": {…}} with `marks`, `attendance` or both",
          "tulis {\"interview\": {…}} dengan `marks`, `attendance`, atau keduanya");
  private static final Text OTHER =
      new Text(
          "only `interview` can be added or changed here; file a new dossier for the rest",
          "di sini hanya `interview` yang dapat ditambah atau diubah; untuk yang lain ajukan berkas baru");
  private static final Text LOST =
      new Text(
          "the name recorded here was erased or cannot be read, so the dossier cannot be recorded once more;"
              + " file a new one with the hearing in it",
          "nama yang tercatat di sini sudah dihapus atau tidak terbaca sehingga berkas tidak dapat dicatat lagi;"
              + " ajukan berkas baru beserta wawancaranya");

  private Hearing() {}

  /**
   * The dossier with its hearing changed by a merge patch: marks handed in replace all that there
   * were.
   *
   * @param opened as filed, with its names
   * @throws InvalidDossier if the patch is about anything else, or a name that stays was erased
   */
  static JsonNode changed(JsonNode opened, byte[] patch) throws InvalidDossier {
    JsonNode changes = new DossierReader().parse(patch);
    List<Fault> faults = new ArrayList<>();
    if (!changes.path(SECTION).isObject() || changes.get(SECTION).isEmpty()) {
      faults.add(new Fault(changes.isObject() ? "/" + SECTION : "", SHAPE));
    }
    for (String name : changes.propertyNames()) {
      if (!name.equals(SECTION)) {
        faults.add(new Fault("/" + name.replace("~", "~0").replace("/", "~1"), OTHER));
      }
    }
    if (faults.isEmpty()) {
      // Names that the patch replaces are not missed.
      JsonNode kept = opened.deepCopy();
      JsonNode section = kept.path(SECTION);
      changes.get(SECTION).propertyNames().forEach(name -> remove(section, name));
      PersonalData.lost(kept).forEach(pointer -> faults.add(new Fault(pointer, LOST)));
    }
    if (!faults.isEmpty()) {
      throw new InvalidDossier(faults);
    }
    return MergePatch.apply(opened, changes);
  }

  private static void remove(JsonNode section, String name) {
    if (section instanceof ObjectNode object) {
      object.remove(name);
    }
  }
}
