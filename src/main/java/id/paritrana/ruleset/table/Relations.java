package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Where one part of a workbook leads: only to parts of the workbook that are what the relationship
 * says, and outside only by a link that a person would click.
 */
final class Relations implements XmlWalk.Visitor {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

  private static final Set<String> LINKS = Set.of("http", "https", "mailto");

  private final String source;
  private final Set<String> parts;
  private final ContentTypes types;
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, PartKind> kinds = new HashMap<>();

  /**
   * @param file the list's own name, {@code xl/_rels/workbook.xml.rels}
   */
  Relations(String file, Set<String> parts, ContentTypes types) {
    this.source = "/" + file.replaceFirst("_rels/(?=[^/]*$)", "").replaceFirst("\\.rels$", "");
    this.parts = parts;
    this.types = types;
  }

  @Override
  public void start(String element, XMLStreamReader at) throws Refused {
    if (!element.equals("Relationship")) {
      return;
    }
    String type = XmlWalk.attribute(at, "Type");
    String target = XmlWalk.attribute(at, "Target");
    if (type.contains("purl.oclc.org")) {
      throw new Refused(Code.FILE, "strict");
    }
    if (type.endsWith("/hyperlink")) {
      link(target);
    } else if (XmlWalk.attribute(at, "TargetMode").equals("External")) {
      throw new Refused(Code.FILE, "external", Quote.of(target));
    } else {
      PartKind kind = PartKind.ofRelation(type).orElse(null);
      if (kind == null) {
        throw Unwanted.refusal(target, type);
      }
      follow(XmlWalk.attribute(at, "Id"), kind, target);
    }
  }

  /** The part that this relationship leads to, if it is of this kind. */
  Optional<String> target(String id, PartKind kind) {
    return kinds.get(id) == kind ? Optional.ofNullable(targets.get(id)) : Optional.empty();
  }

  /** The one part of this kind. */
  Optional<String> only(PartKind kind) throws Refused {
    if (kinds.values().stream().filter(kind::equals).count() > 1) {
      throw Refused.damaged();
    }
    return kinds.keySet().stream()
        .filter(id -> kinds.get(id) == kind)
        .findFirst()
        .map(targets::get);
  }

  private void follow(String id, PartKind kind, String target) throws Refused {
    String part = resolved(target);
    if (!parts.contains(part) || kinds.put(id, kind) != null) {
      throw Refused.damaged();
    }
    if (!kind.is(types.of(part))) {
      throw new Refused(Code.FILE, "part", Quote.of(target));
    }
    targets.put(id, part);
  }

  private String resolved(String target) throws Refused {
    try {
      URI found = URI.create(source).resolve(target).normalize();
      String path = found.getPath();
      return (path == null ? "" : path).replaceFirst("^/", "").toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw Refused.damaged();
    }
  }

  private static void link(String target) throws Refused {
    String scheme = target.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    if (!target.startsWith("#") && !LINKS.contains(scheme)) {
      throw new Refused(Code.FILE, "link", Quote.of(target));
    }
  }
}
