package id.paritrana.personal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The personal data of a dossier's JSON: sealed before it is recorded, opened where it is read. */
public final class PersonalData {
  private static final Pattern LOST = Pattern.compile("(erased|unreadable):[0-9a-f]{32}");

  private final SubjectKeys keys;

  public PersonalData(SubjectKeys keys) {
    this.keys = keys;
  }

  /** Seals every name in place; the keys are durable when this returns. */
  public void seal(ObjectNode dossier, Instant now) {
    List<Naming> namings = Naming.in(dossier);
    if (namings.isEmpty()) {
      return;
    }
    String nominee = dossier.path("nominee").path("id").asString("");
    Function<Naming, Person> person = n -> Person.of(n.role(), nominee, n.text());
    Map<Person, Subject> subjects =
        keys.subjects(namings.stream().map(person).collect(Collectors.toSet()), now);
    for (Naming naming : namings) {
      Subject subject = Objects.requireNonNull(subjects.get(person.apply(naming)));
      naming.become(Seal.seal(subject, naming.role(), naming.text()).text());
    }
  }

  /**
   * The dossier with the names it was filed with. One whose key is gone reads {@code erased:} and
   * the subject, one that cannot be read for any other reason {@code unreadable:} and the subject.
   */
  public JsonNode open(JsonNode dossier) {
    JsonNode opened = dossier.deepCopy();
    List<Naming> namings = Naming.in(opened);
    if (namings.isEmpty()) {
      return opened;
    }
    Map<String, Optional<SecretKey>> known =
        keys.keys(
            namings.stream().flatMap(n -> subject(n.text()).stream()).collect(Collectors.toSet()));
    for (Naming naming : namings) {
      Token.of(naming.text()).ifPresent(token -> naming.become(read(token, naming, known)));
    }
    return opened;
  }

  /** Where an opened dossier holds no name any more, as RFC 6901 pointers. */
  public static List<String> lost(JsonNode opened) {
    return Naming.in(opened).stream()
        .filter(naming -> LOST.matcher(naming.text()).matches())
        .map(Naming::pointer)
        .toList();
  }

  private static String read(Token token, Naming naming, Map<String, Optional<SecretKey>> known) {
    Optional<SecretKey> key = known.get(token.subject());
    if (key != null && key.isEmpty()) {
      return "erased:" + token.subject();
    }
    return Optional.ofNullable(key)
        .flatMap(k -> k)
        .flatMap(k -> Seal.open(token, k, naming.role()))
        .orElse("unreadable:" + token.subject());
  }

  /**
   * The dossier with subjects in the place of sealed names. That is enough to decide it again: no
   * rule is told a name, only who is the same. It needs no key, so no erasure changes it.
   */
  public static JsonNode unnamed(JsonNode dossier) {
    JsonNode unnamed = dossier.deepCopy();
    for (Naming naming : Naming.in(unnamed)) {
      subject(naming.text()).ifPresent(naming::become);
    }
    return unnamed;
  }

  /** The subject of a sealed name; none if the text is none. */
  public static Optional<String> subject(String sealed) {
    return Token.of(sealed).map(Token::subject);
  }

  /** Where sealed names stand in a dossier, as RFC 6901 pointers. */
  public static List<String> sealed(JsonNode dossier) {
    return Naming.in(dossier).stream()
        .filter(naming -> subject(naming.text()).isPresent())
        .map(Naming::pointer)
        .toList();
  }
}
