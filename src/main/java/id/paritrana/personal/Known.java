package id.paritrana.personal;

import id.paritrana.dossier.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a store tells of a subject without its key.
 *
 * @param nominee id of the nominee an official answers for; empty in other roles and once erased
 * @param erased when its key was destroyed; none while it is there
 * @param recorded whether the erasure stands in the journal
 */
public record Known(
    String id,
    Role role,
    String nominee,
    Instant made,
    @Nullable Instant erased,
    boolean recorded) {}
