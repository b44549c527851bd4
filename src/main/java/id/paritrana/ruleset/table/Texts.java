package id.paritrana.ruleset.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells point to by number. */
final class Texts implements XmlWalk.Visitor {
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean reading;
  private int spoken;

  @Override
  public void start(String element, XMLStreamReader at) {
    switch (element) {
      case "si" -> text.setLength(0);
      // How a word is spoken is no part of it.
      case "rPh" -> spoken++;
      case "t" -> reading = spoken == 0;
      default -> {
        // How letters look says nothing.
      }
    }
  }

  @Override
  public void text(String piece) {
    if (reading) {
      text.append(piece);
    }
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "si" -> texts.add(text.toString());
      case "rPh" -> spoken--;
      case "t" -> reading = false;
      default -> {
        // Only texts are kept.
      }
    }
  }

  String at(int index) {
    return texts.get(index);
  }
}
