package id.paritrana.web;

import id.paritrana.access.Grant;
import id.paritrana.access.Role;
import id.paritrana.access.Secret;
import id.paritrana.access.Tokens;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Tokens for callers of a test. */
final class Keyring {
  private Keyring() {}

  /** What the header Authorization of a caller says who may do everything. */
  static String forAll(Tokens tokens) {
    return of(tokens, "tester", EnumSet.allOf(Role.class));
  }

  /** What the header Authorization of a caller says who has these roles. */
  static String of(Tokens tokens, String subject, Set<Role> roles) {
    Secret secret = Secret.random();
    tokens.issue(secret, new Grant(subject, roles, null), Instant.EPOCH);
    return "Bearer " + secret.text();
  }
}
