package id.paritrana.dossier.json;

import org.jspecify.annotations.Nullable;

/** Where a value stands; the pointer is only spelled out once a fault needs it. */
record Place(@Nullable Place parent, String name) {
  static final Place ROOT = new Place(null, "");

  Place child(String childName) {
    return new Place(this, childName);
  }

  /** The place as an RFC 6901 JSON pointer. */
  String pointer() {
    if (parent == null) {
      return "";
    }
    return parent.pointer() + "/" + Shown.whole(name).replace("~", "~0").replace("/", "~1");
  }
}
