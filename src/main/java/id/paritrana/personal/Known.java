package id.paritrana.personal;

import id.paritrana.dossier.Role;

/**
 * What a store tells of a subject without its key.
 *
 * @param nominee id of the nominee an official answers for; empty in other roles and once erased
 */
public record Known(String id, Role role, String nominee) {}
