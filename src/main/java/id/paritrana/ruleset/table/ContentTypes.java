package id.paritrana.ruleset.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The list in a workbook that says of what type each part is. Names are compared in lower case. */
final class ContentTypes implements XmlWalk.Visitor {
  static final String PART = "[content_types].xml";
  static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

  private final Map<String, String> ofPart = new HashMap<>();
  private final Map<String, String> ofEnding = new HashMap<>();

  @Override
  public void start(String element, XMLStreamReader at) throws Refused {
    String type = lower(XmlWalk.attribute(at, "ContentType"));
    switch (element) {
      case "Override" -> put(ofPart, lower(XmlWalk.attribute(at, "PartName")), type);
      case "Default" -> put(ofEnding, "." + lower(XmlWalk.attribute(at, "Extension")), type);
      default -> {
        // The list itself.
      }
    }
  }

  /** Every part has a type that a workbook may hold, and every type has a part. */
  void check(Set<String> parts) throws Refused {
    for (Map.Entry<String, String> entry : ofPart.entrySet()) {
      refuse(entry.getKey(), entry.getValue());
    }
    for (String part : parts) {
      if (!part.equals(PART)) {
        refuse(part, of(part));
      }
    }
  }

  String of(String part) {
    String ending = part.substring(part.lastIndexOf('.') + 1);
    return ofPart.getOrDefault("/" + part, ofEnding.getOrDefault("." + ending, ""));
  }

  private static void refuse(String part, String type) throws Refused {
    if (!PartKind.known(type)) {
      throw Unwanted.refusal(part, type);
    }
  }

  private static void put(Map<String, String> types, String key, String type) throws Refused {
    if (types.put(key, type) != null) {
      throw Refused.damaged();
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
