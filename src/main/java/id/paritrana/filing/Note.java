package id.paritrana.filing;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Place;

/** Something that whoever sent a file should look at; it was decided all the same. */
record Note(String code, Place place, String nominee, Text says) {}
