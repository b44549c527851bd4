package id.paritrana.dossier.json;

import id.paritrana.dossier.Role;
import java.util.Arrays;
import java.util.List;

/**
 * Where a message may not repeat what it found, since a person may be named there: in a field that
 * names one, in whatever ought to hold such a field, and in all that stands beside it.
 */
final class Withheld {
  private static final List<List<String>> NAMED =
      Arrays.stream(Role.values()).map(Role::path).toList();

  private Withheld() {}

  /** Whether a value that stands here is not shown. */
  static boolean value(Place place) {
    List<String> at = place.path();
    return place.ofPerson()
        || NAMED.stream()
            .anyMatch(path -> within(at, path) || within(path.subList(0, path.size() - 1), at));
  }

  /** Whether the names of unknown fields of an object that stands here are not shown. */
  static boolean names(Place object) {
    return object.ofPerson() || names(object.path());
  }

  private static boolean names(List<String> object) {
    return !object.isEmpty()
        && NAMED.stream().anyMatch(path -> object.size() < path.size() && within(object, path));
  }

  /** How many names of this way can be shown, where names that nobody knows may be on it. */
  static int shown(List<String> way) {
    for (int length = 1; length < way.size(); length++) {
      List<String> member = way.subList(0, length + 1);
      if (names(way.subList(0, length)) && NAMED.stream().noneMatch(path -> within(member, path))) {
        return length;
      }
    }
    return way.size();
  }

  /** Whether one way is the other's beginning. */
  private static boolean within(List<String> beginning, List<String> way) {
    if (beginning.size() > way.size()) {
      return false;
    }
    for (int i = 0; i < beginning.size(); i++) {
      if (!same(beginning.get(i), way.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || entry(a, b) || entry(b, a);
  }

  private static boolean entry(String any, String index) {
    return any.equals("*") && index.matches("[0-9]+");
  }
}
