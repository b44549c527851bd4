package id.paritrana.selection;

/**
 * Where one contender stands.
 *
 * @param rank from 1; equals share one, and the next rank is as much lower as they are many
 * @param winner whether the rank and the total win
 * @param sentUp whether they lead on to the next stage
 */
public record Place(int rank, Contender contender, boolean winner, boolean sentUp) {}
