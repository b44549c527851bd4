/**
 * JMH benchmarks; {@code docs/performance.md} has the figures and the command. They compile with
 * the tests but no build runs them.
 */
@NullMarked
package id.paritrana.benchmark;

import org.jspecify.annotations.NullMarked;
