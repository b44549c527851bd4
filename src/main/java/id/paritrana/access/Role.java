package id.paritrana.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a subject does here; which requests that takes is said in {@code web.Allowed}. */
public enum Role {
  /** Files dossiers and ranks cohorts. */
  EVALUATOR,
  /** Writes drafts of the criteria. */
  EDITOR,
  /** Puts drafts in force. */
  APPROVER,
  /** Sees everything and changes nothing. */
  AUDITOR,
  /** Keeps the service running and forgets people. */
  OPERATOR;

  /** The role as names of files and subjects write it. */
  public String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Roles in their order, with commas between them. */
  public static String names(Set<Role> roles) {
    return Arrays.stream(values())
        .filter(roles::contains)
        .map(Role::name)
        .collect(Collectors.joining(","));
  }

  /**
   * What {@link #names} wrote.
   *
   * @throws IllegalArgumentException if one is no role
   */
  static Set<Role> parse(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : names.split(",", -1)) {
      roles.add(valueOf(name));
    }
    return roles;
  }
}
