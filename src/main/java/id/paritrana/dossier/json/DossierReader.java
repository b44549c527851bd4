package id.paritrana.dossier.json;

import id.paritrana.dossier.Dossier;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a filed dossier, or says everything that is wrong with it at once. */
public final class DossierReader {
  public Dossier read(byte[] json) throws InvalidDossier {
    return read(parse(json));
  }

  public Dossier read(JsonNode tree) throws InvalidDossier {
    Faults faults = new Faults();
    Dossier dossier = DossierFields.DOSSIER.of(new Value(tree, Place.ROOT, faults));
    if (dossier == null || !faults.none()) {
      throw new InvalidDossier(faults.listed());
    }
    return dossier;
  }

  /**
   * Reads strict JSON without judging what it says; a fault here is the only one, since nothing can
   * follow it.
   */
  public JsonNode parse(byte[] json) throws InvalidDossier {
    try {
      return StrictJson.tree(Utf8.text(json));
    } catch (MalformedJson malformed) {
      throw new InvalidDossier(List.of(malformed.fault()));
    }
  }
}
