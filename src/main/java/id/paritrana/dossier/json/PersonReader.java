package id.paritrana.dossier.json;

import id.paritrana.dossier.Role;
import id.paritrana.dossier.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a request that names one person; no fault of it repeats anything it says. */
public final class PersonReader {
  private static final Reading<Role> ROLE = OneOf.of(Role.class);
  private static final Reading<Named> PERSON =
      Fields.object(new Text("a person", "orang"), PersonReader::person);
  private static final Text NO_NOMINEE =
      new Text(
          "only an OFFICIAL belongs to a nominee; leave it out",
          "hanya OFFICIAL yang terkait calon; hapus isian ini");

  /**
   * A person.
   *
   * @param nominee id of the nominee an official answers for; none means any nominee
   */
  public record Named(Role role, String name, @Nullable String nominee) {
    @Override
    public String toString() {
      return role.name();
    }
  }

  public Named read(byte[] json) throws InvalidDossier {
    JsonNode tree = new DossierReader().parse(json);
    Faults faults = new Faults();
    Named person = PERSON.of(new Value(tree, Place.PERSON, faults));
    if (person == null || !faults.none()) {
      throw new InvalidDossier(faults.listed());
    }
    return person;
  }

  private static @Nullable Named person(Fields in) {
    Role role = in.required("role", ROLE);
    String name = in.required("name", Words.TEXT);
    String nominee =
        in.optional(
            "nominee",
            role == null || role == Role.OFFICIAL ? Words.TEXT : value -> value.refuse(NO_NOMINEE));
    return role == null || name == null ? null : new Named(role, name, nominee);
  }
}
