/** Files of nominees: forms, faults at their cells, decisions and results. */
package id.paritrana.filing;
