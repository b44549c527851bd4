package id.paritrana.ruleset.table;

import java.util.Map;

/**
 * What a table may speak of.
 *
 * @param facts fact type to its fields
 * @param slots result slots
 * @param codes allowed codes by field or slot, where the list is closed
 * @param headers the technical properties a sheet must carry, word for word
 */
public record Schema(
    Map<String, Map<String, FieldType>> facts,
    Map<String, FieldType> slots,
    Map<String, java.util.Set<String>> codes,
    Map<String, String> headers) {}
