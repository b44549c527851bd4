package id.paritrana.decision;

import java.util.List;

/**
 * A figure that is absent and that a gate or a weighted criterion needs.
 *
 * @param neededBy the rows and rules that need it
 */
public record Missing(String indicator, List<String> neededBy) {}
