package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import java.util.List;

/**
 * One thing found.
 *
 * @param rows the rows it is about, the one to be marked first; none for a gap without neighbours
 * @param axis the field it shows in, or -1
 * @param cases all of them show it; empty where there can be none
 */
record Finding(Code code, List<Entry> rows, int axis, Box cases) {}
