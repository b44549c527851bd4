package id.paritrana.personal;

import id.paritrana.dossier.Role;
import id.paritrana.dossier.SameName;

/**
 * Who is meant by a name: in one role, one name is one person, but for officials, who are told
 * apart by their nominees.
 *
 * @param nominee id of the official's nominee; empty in other roles
 * @param name in the form in which two spellings are the same
 */
public record Person(Role role, String nominee, String name) {
  public static Person of(Role role, String nominee, String written) {
    return new Person(role, role == Role.OFFICIAL ? nominee : "", SameName.of(written));
  }

  /** Without the name: what is printed may be kept in a log. */
  @Override
  public String toString() {
    return role.name();
  }
}
