package id.paritrana.personal;

import id.paritrana.dossier.Role;
import java.time.Instant;
import java.util.Set;

/** People of the tests. */
final class Names {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final Person SITI = Person.of(Role.ASSESSOR, "", "Siti Aminah");
  static final Person BUDI = Person.of(Role.ASSESSOR, "", "Budi Santoso");

  private Names() {}

  static Subject subject(SubjectKeys keys, Person person) {
    return keys.subjects(Set.of(person), NOON).get(person);
  }
}
