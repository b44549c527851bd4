package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is in a workbook's archive, checked part by part; nothing of it is kept. */
final class Contents {
  private static final XmlWalk.Visitor NOBODY = new XmlWalk.Visitor() {};

  private final XmlWalk walk;
  private final ContentTypes types = new ContentTypes();
  private final SharedTexts texts = new SharedTexts();
  private final Styles styles = new Styles();

  /** By name in lower case, as the format compares names. */
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private final Map<String, Relations> relations = new LinkedHashMap<>();
  private final Map<String, Refused> sheets = new LinkedHashMap<>();
  private final List<Book.Sheet> inOrder = new ArrayList<>();
  private @Nullable String shared;
  private @Nullable String formats;

  Contents(Map<String, byte[]> archive, Room room) {
    walk = new XmlWalk(room);
    archive.forEach((name, content) -> parts.put(name.toLowerCase(Locale.ROOT), content));
  }

  /**
   * Checks everything.
   *
   * @return why single sheets may not be opened, by their parts' names in lower case; the rest may
   */
  Map<String, Refused> check() throws Refused {
    byte[] list = parts.get(ContentTypes.PART);
    if (list == null) {
      throw parts.containsKey("mimetype")
          ? new Refused(Code.FILE, "ods")
          : new Refused(Code.FILE, "other");
    }
    walk.over(ContentTypes.PART, list, ContentTypes.NAMESPACE, types);
    try {
      types.check(parts.keySet());
      for (String part : parts.keySet()) {
        if (part.endsWith(".rels")) {
          relations(part);
        }
      }
    } catch (Refused refused) {
      throw refused.is("external") ? new OutsideFormula(parts).located(refused) : refused;
    }
    book();
    return sheets;
  }

  /** The sheets in the workbook's order, once all was checked. */
  List<Book.Sheet> sheets() {
    return inOrder;
  }

  /** The part of the texts that cells point to. */
  @Nullable String shared() {
    return shared;
  }

  /** The part of the cell formats. */
  @Nullable String formats() {
    return formats;
  }

  private void relations(String part) throws Refused {
    Relations found = new Relations(part, parts.keySet(), types);
    walk.over(part, content(part), Relations.NAMESPACE, found);
    relations.put(part, found);
  }

  private void book() throws Refused {
    String name = of("_rels/.rels").only(PartKind.BOOK).orElseThrow(Refused::damaged);
    Relations leads = of(name.replaceFirst("([^/]*)$", "_rels/$1.rels"));
    Book book = new Book(leads);
    walk.over(name, content(name), XmlWalk.SPREADSHEET, book);
    shared = leads.only(PartKind.TEXTS).orElse(null);
    formats = leads.only(PartKind.STYLES).orElse(null);
    if (shared != null) {
      walk.over(shared, content(shared), XmlWalk.SPREADSHEET, texts);
    }
    if (formats != null) {
      walk.over(formats, content(formats), XmlWalk.SPREADSHEET, styles);
    }
    for (Book.Sheet sheet : book.sheets().values()) {
      sheet(sheet.part(), sheet.name());
      inOrder.add(sheet);
    }
    if (texts.anyTooLong() && sheets.isEmpty()) {
      throw new Refused(Code.LIMIT, "text", SharedTexts.LONGEST);
    }
    for (String part : parts.keySet()) {
      boolean seen = part.equals(name) || part.equals(shared) || part.equals(formats);
      if (!seen && !part.endsWith(".rels") && !book.sheets().containsKey(part)) {
        other(part);
      }
    }
  }

  private void sheet(String part, String name) throws Refused {
    SheetScan scan = new SheetScan(texts, styles);
    try {
      walk.over(part, content(part), XmlWalk.SPREADSHEET, scan);
    } catch (Refused refused) {
      refused.at(name, scan.address());
      if (!refused.ofSheet()) {
        throw refused;
      }
      sheets.put(part, refused);
    }
  }

  private void other(String part) throws Refused {
    String type = types.of(part);
    if (Signature.ole2(content(part))) {
      throw Unwanted.refusal(part, "oleObject");
    }
    if (!part.equals(ContentTypes.PART) && PartKind.xml(type)) {
      walk.over(part, content(part), "", NOBODY);
    }
  }

  private Relations of(String part) throws Refused {
    Relations found = relations.get(part);
    if (found == null) {
      throw Refused.damaged();
    }
    return found;
  }

  byte[] content(String part) throws Refused {
    byte[] content = parts.get(part);
    if (content == null) {
      throw Refused.damaged();
    }
    return PartKind.NOTE_SHAPES.is(types.of(part)) ? NoteShapes.wellFormed(content) : content;
  }
}
