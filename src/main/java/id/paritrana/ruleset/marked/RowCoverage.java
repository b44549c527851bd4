package id.paritrana.ruleset.marked;

/**
 * How many test cases fired a row.
 *
 * @param row as the spreadsheet program shows it, from 1
 * @param id the row's permanent name
 */
public record RowCoverage(String sheet, int row, String id, int cases) {}
