package id.paritrana.ruleset.table;

import java.util.BitSet;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells point to by number: how many there are, and which no cell could hold. */
final class SharedTexts implements XmlWalk.Visitor {
  /** Characters of one cell. */
  static final int LONGEST = 32_767;

  private final BitSet tooLong = new BitSet();
  private int count;
  private int length;

  @Override
  public void start(String element, XMLStreamReader at) {
    if (element.equals("si")) {
      length = 0;
    }
  }

  @Override
  public void text(String piece) {
    length += piece.length();
  }

  @Override
  public void end(String element) {
    if (element.equals("si")) {
      tooLong.set(count++, length > LONGEST);
    }
  }

  boolean has(int index) {
    return index >= 0 && index < count;
  }

  boolean tooLong(int index) {
    return tooLong.get(index);
  }

  boolean anyTooLong() {
    return !tooLong.isEmpty();
  }
}
