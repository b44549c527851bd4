/** The command line: the same core as over HTTP, without a web server. */
@NullMarked
package id.paritrana.cli;

import org.jspecify.annotations.NullMarked;
