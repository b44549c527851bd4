/** Whole cohorts of nominees from one workbook or text file, decided row by row. */
@NullMarked
package id.paritrana.filing;

import org.jspecify.annotations.NullMarked;
