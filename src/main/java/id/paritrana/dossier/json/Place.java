package id.paritrana.dossier.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value stands; the pointer is only spelled out once a fault needs it. */
record Place(@Nullable Place parent, String name) {
  /** A filed dossier. */
  static final Place ROOT = new Place(null, "");

  /** A request that names one person, none of which is ever shown. */
  static final Place PERSON = new Place(null, "person");

  Place child(String childName) {
    return new Place(this, childName);
  }

  boolean ofPerson() {
    return parent == null ? equals(PERSON) : parent.ofPerson();
  }

  /** The names on the way here, from the document down. */
  List<String> path() {
    if (parent == null) {
      return List.of();
    }
    List<String> path = new ArrayList<>(parent.path());
    path.add(name);
    return path;
  }

  /** The place as an RFC 6901 JSON pointer. */
  String pointer() {
    if (parent == null) {
      return "";
    }
    return parent.pointer() + "/" + Shown.whole(name).replace("~", "~0").replace("/", "~1");
  }
}
