package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;

/**
 * One thing wrong with a filed dossier.
 *
 * @param pointer where it stands, as an RFC 6901 JSON pointer; a missing field is pointed at where
 *     it belongs
 */
public record Fault(String pointer, Text message) {}
