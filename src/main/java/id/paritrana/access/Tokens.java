package id.paritrana.access;

import id.paritrana.dossier.Text;
import id.paritrana.personal.KeyServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All tokens there ever were, kept beside the keys and apart from the journal. Safe for any number
 * of threads and processes. Nothing is remembered between two questions, so that a revoked token
 * stops working everywhere at once.
 */
public final class Tokens implements AutoCloseable {
  private final Store store;

  private Tokens(Store store) {
    this.store = store;
  }

  /** Opens those in this folder, {@code access.db}, which is made if it is not there. */
  public static Tokens open(Path keys) {
    return new Tokens(SqliteStore.open(keys));
  }

  /** Opens those that replicas share. */
  public static Tokens open(KeyServer server) {
    return new Tokens(PostgresStore.open(server));
  }

  /**
   * The token of this text; none if it is not known, revoked or expired. What has the shape of a
   * token costs one hash and one read of an index, known or not.
   */
  public Optional<Token> find(String text, Instant now) {
    return Secret.of(text)
        .map(Secret::hash)
        .flatMap(hash -> store.read(connection -> Rows.byHash(connection, hash)))
        .filter(token -> token.valid(now));
  }

  /** All of them, the oldest first. */
  public List<Token> list() {
    return store.read(Rows::all);
  }

  /**
   * Makes a token; durable when this returns.
   *
   * @throws NotIssued if the subject is known under another spelling, or the end has come already
   */
  public Token issue(Secret secret, Grant grant, Instant now) {
    return store.change(connection -> insert(connection, secret, grant, now));
  }

  /**
   * Takes a token back. To be told again does no harm.
   *
   * @throws NoSuchElementException if there is none of this id
   */
  public Token revoke(String id, Instant now) {
    return store.change(
        connection -> {
          if (known(connection, id).revoked() == null) {
            Rows.revoke(connection, id, now);
          }
          return known(connection, id);
        });
  }

  /**
   * Makes a token in the place of another: of the same subject and roles, and valid for as long as
   * that was when it was made.
   *
   * @param grace how long the other still works; it never works longer than it did
   * @return the new one
   * @throws NoSuchElementException if there is none of this id
   * @throws NotIssued if it works no more
   */
  public Token rotate(String id, Secret secret, Duration grace, Instant now) {
    return store.change(
        connection -> {
          Token old = known(connection, id);
          if (!old.valid(now)) {
            throw new NotIssued(
                new Text(
                    "this token works no more; issue a new one",
                    "token ini tidak berlaku lagi; terbitkan yang baru"));
          }
          Instant end = now.plus(grace);
          if (grace.isZero()) {
            Rows.revoke(connection, id, now);
          } else if (!old.expired(end)) {
            Rows.expire(connection, id, end);
          }
          return insert(
              connection, secret, new Grant(old.subject(), old.roles(), end(old, now)), now);
        });
  }

  private static @Nullable Instant end(Token old, Instant now) {
    return old.expires() == null ? null : now.plus(Duration.between(old.made(), old.expires()));
  }

  /**
   * Where no token was ever made, makes one for each role, whose subject is the role, and lays
   * their texts into this folder. A start that was cut off is begun anew by the next one.
   *
   * @return whether it made them
   * @throws AccessUnavailable if the files cannot be written; then there is no token either
   */
  public boolean begin(Path folder, Instant now) {
    return store.change(
        connection -> {
          if (!Rows.all(connection).isEmpty()) {
            return false;
          }
          Map<Role, Secret> secrets = new EnumMap<>(Role.class);
          for (Role role : Role.values()) {
            Secret secret = Secret.random();
            secrets.put(role, secret);
            insert(connection, secret, new Grant(role.lowerCase(), Set.of(role), null), now);
          }
          // Before the commit, so that no token is known whose text nobody has.
          FirstTokens.write(folder, secrets);
          return true;
        });
  }

  private static Token insert(Connection connection, Secret secret, Grant grant, Instant now)
      throws SQLException {
    refuseOtherSpelling(connection, grant.subject());
    Token token = Token.of(Secret.hex(6), grant, now);
    if (!token.valid(now)) {
      throw new NotIssued(
          new Text(
              "the token would have expired already; give a later time",
              "token itu sudah kedaluwarsa; berikan waktu yang lebih kemudian"));
    }
    Rows.insert(connection, token, secret.hash());
    return token;
  }

  /** Two spellings would be two people where one must not approve what the other wrote. */
  private static void refuseOtherSpelling(Connection connection, String subject)
      throws SQLException {
    for (Token token : Rows.all(connection)) {
      String known = token.subject();
      if (known.equalsIgnoreCase(subject) && !known.equals(subject)) {
        throw new NotIssued(
            new Text(
                "this subject is known as \"" + known + "\"; write it so",
                "subjek ini sudah dikenal sebagai \"" + known + "\"; tulis demikian"));
      }
    }
  }

  private static Token known(Connection connection, String id) throws SQLException {
    return Rows.byId(connection, id).orElseThrow(() -> new NoSuchElementException(id));
  }

  @Override
  public void close() {
    store.close();
  }
}
