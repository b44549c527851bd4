package id.paritrana.ruleset;

import id.paritrana.decision.RuleRef;
import id.paritrana.ruleset.table.HitPolicy;

/**
 * What a session must know of a rule that fires.
 *
 * @param table the table it is a row of, as one object per table; the rule itself for a DRL rule
 */
record RuleSource(RuleRef ref, HitPolicy hitPolicy, Object table) {}
