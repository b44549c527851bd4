package id.paritrana.dossier.json;

import org.jspecify.annotations.Nullable;

/** How one kind of value is read: what it says, or {@code null} once its faults are noted. */
@FunctionalInterface
interface Reading<T> {
  @Nullable T of(Value value);
}
