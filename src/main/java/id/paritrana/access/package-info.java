/** Who may ask the service for anything: subjects, their roles, and the tokens they show. */
@NullMarked
package id.paritrana.access;

import org.jspecify.annotations.NullMarked;
