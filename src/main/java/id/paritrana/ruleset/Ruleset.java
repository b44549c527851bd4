package id.paritrana.ruleset;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Firing;
import id.paritrana.decision.Judgement;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Fact;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Dossier;
import id.paritrana.ruleset.drl.CompiledDrl;
import id.paritrana.ruleset.drl.OwnClasses;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Table;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * One immutable version of the criteria. Safe for use by many threads: each decision runs in a
 * session of its own.
 */
public final class Ruleset {
  private final String id;
  private final List<RuleFile> files;
  private final List<Table> tables;
  private final Cases cases;
  private final int size;
  private final Set<String> derived;
  private final Needs needs;
  private final KieBase base;
  private final List<Drl> drl;
  private final CompiledDrl compiled;

  Ruleset(
      String id,
      List<RuleFile> files,
      List<Table> tables,
      Cases cases,
      int size,
      Set<String> derived,
      Needs needs,
      KieBase base,
      List<Drl> drl,
      CompiledDrl compiled) {
    this.id = id;
    this.files = files;
    this.tables = tables;
    this.cases = cases;
    this.size = size;
    this.derived = derived;
    this.needs = needs;
    this.base = base;
    this.drl = drl;
    this.compiled = compiled;
  }

  /** SHA-256 of the canonical content: {@code sha256:…}. */
  public String id() {
    return id;
  }

  /** The files it was read from, byte for byte. */
  public List<RuleFile> files() {
    return files;
  }

  public List<Table> tables() {
    return tables;
  }

  /** What its workbooks' case sheets hold; no part of its id, and nothing decides by them. */
  public Cases cases() {
    return cases;
  }

  /**
   * The same criteria with one table changed: the one of the same file and sheet. Costs a fraction
   * of reading the files again.
   *
   * @throws InvalidRuleset when the changed table makes no sense among the others
   */
  public Ruleset with(Table table) throws InvalidRuleset {
    return RulesetReader.changed(this, table);
  }

  List<Drl> drl() {
    return drl;
  }

  CompiledDrl compiled() {
    return compiled;
  }

  /** How many rules it holds: rows and DRL rules. */
  public int size() {
    return size;
  }

  /** Whether the rules derive this indicator themselves, so that a dossier may not hand it in. */
  public boolean derives(String indicator) {
    return derives(derived, indicator);
  }

  /** A name that ends in a star stands for a family of indicators. */
  static boolean derives(Set<String> derived, String indicator) {
    return derived.stream()
        .anyMatch(
            d ->
                d.endsWith("*")
                    ? indicator.startsWith(d.substring(0, d.length() - 1))
                    : d.equals(indicator));
  }

  /**
   * The rows of gate and points tables that ask something of this candidate's figures, whatever the
   * figures are: gates first, each in the order of the tables.
   */
  public List<Measure> measures(Candidate candidate) {
    return needs.measures(candidate);
  }

  /**
   * Decides a dossier.
   *
   * @throws EndlessRules when the rules do not come to an end
   * @throws MachineBusy when the machine gives them no time to
   */
  public Decision decide(Dossier dossier) {
    return decide(dossier, Clocks.OWN);
  }

  Decision decide(Dossier dossier, Clocks clocks) {
    Trace trace = fired(Facts.of(Unnamed.of(dossier)), clocks);
    Judgement judgement = new Judgement(trace.firings(), trace.contested());
    needs.gaps(judgement);
    return judgement.decision(dossier, needs.of(judgement), id);
  }

  /**
   * What the selection tables say of a cohort, or of where a nominee comes from.
   *
   * @throws EndlessRules when the rules do not come to an end
   * @throws MachineBusy when the machine gives them no time to
   */
  public Terms terms(Cohort cohort) {
    return terms((Fact) cohort);
  }

  /** The zone of a province. */
  public Terms terms(Origin origin) {
    return terms((Fact) origin);
  }

  private Terms terms(Fact asked) {
    Trace trace = fired(List.of(asked), Clocks.OWN);
    return new Terms(asked, trace.firings(), trace.contested(), id);
  }

  private Trace fired(List<Object> facts, Clocks clocks) {
    return OwnClasses.inReach(() -> fired(facts, new Limits(clocks)));
  }

  private Trace fired(List<Object> facts, Limits limits) {
    Trace trace = new Trace(limits);
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      session.addEventListener((org.kie.api.event.rule.AgendaEventListener) trace);
      session.addEventListener((org.kie.api.event.rule.RuleRuntimeEventListener) trace);
      session.registerChannel(Trace.CHANNEL, trace);
      if (session.fireAllRules(trace, Limits.MOST_FIRINGS) >= Limits.MOST_FIRINGS) {
        List<Firing> fired = trace.firings();
        throw Limits.tooMany(fired.get(fired.size() - 1).rule(), fired);
      }
      return trace;
    } catch (EndlessRules | MachineBusy known) {
      throw known;
    } catch (RuntimeException e) {
      // A figure divided by nothing, a result left empty: Drools wraps it in words of its own.
      RuleRef rule = trace.current();
      if (rule == null) {
        throw e;
      }
      throw new EndlessRules(rule, EndlessRules.Sign.FAILED);
    } finally {
      session.dispose();
    }
  }
}
