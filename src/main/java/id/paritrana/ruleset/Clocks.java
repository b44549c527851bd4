package id.paritrana.ruleset;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * Two clocks that only differences are taken of.
 *
 * @param wall in nanoseconds, whatever the machine does
 * @param processor in nanoseconds that it worked for the thread that asks; costs some 0.5 µs
 */
public record Clocks(LongSupplier wall, LongSupplier processor) {
  /** Those of this machine; one that does not say how long it worked has the wall's only. */
  public static final Clocks OWN = own(ManagementFactory.getThreadMXBean());

  private static Clocks own(ThreadMXBean threads) {
    boolean told = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    return new Clocks(System::nanoTime, told ? threads::getCurrentThreadCpuTime : System::nanoTime);
  }
}
