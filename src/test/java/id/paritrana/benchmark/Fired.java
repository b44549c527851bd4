package id.paritrana.benchmark;

import java.math.BigDecimal;
import java.util.List;

/** What a way of deciding the grown table comes to: ids of the rows that fired, and their sum. */
record Fired(List<String> rows, BigDecimal points) {}
