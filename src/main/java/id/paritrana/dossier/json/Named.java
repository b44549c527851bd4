package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Numbers under names the filer chooses.
 *
 * @param name how a name has to be spelled
 */
record Named(int least, int most, Reading<String> name, Reading<BigDecimal> number)
    implements Reading<Map<String, BigDecimal>> {

  @Override
  public @Nullable Map<String, BigDecimal> of(Value object) {
    JsonNode node = object.node();
    if (!node.isObject()) {
      return object.refuse(Form.OBJECT.not(object, Words.NOUN));
    }
    if (node.size() < least || node.size() > most) {
      return object.refuse(size(node.size()));
    }
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Value value = object.child(property.getKey(), property.getValue(), object.faults());
      String key =
          name.of(new Value(StringNode.valueOf(property.getKey()), value.place(), object.faults()));
      BigDecimal figure = value.node().isNull() ? value.refuse(FieldFaults.NULL) : number.of(value);
      if (key != null && figure != null) {
        numbers.put(key, figure);
      }
    }
    return numbers;
  }

  private Text size(int found) {
    return new Text(
        "there are " + found + " entries; give " + least + " to " + most,
        "ada " + found + " entri; berikan " + least + " sampai " + most);
  }
}
