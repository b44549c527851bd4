/** Cases of the spreadsheet, run and put to the proof. */
@NullMarked
package id.paritrana.draft;

import org.jspecify.annotations.NullMarked;
