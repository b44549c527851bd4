package id.paritrana.ruleset.drl;

import java.util.function.Supplier;

/**
 * Has Drools find the classes of this project. It asks the context class loader of the thread for
 * them, and that of a pooled thread may know nothing of a packaged jar.
 */
public final class OwnClasses {
  private OwnClasses() {}

  /** Does the work with this project's class loader as the thread's own, and then puts it back. */
  public static <T> T inReach(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(OwnClasses.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
