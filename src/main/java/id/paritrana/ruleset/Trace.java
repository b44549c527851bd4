package id.paritrana.ruleset;

import id.paritrana.decision.Contest;
import id.paritrana.decision.Firing;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.fact.Fact;
import id.paritrana.ruleset.table.HitPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.Channel;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Writes down every firing of one session, in order, and holds the tables to their hit policies.
 */
final class Trace extends DefaultAgendaEventListener
    implements RuleRuntimeEventListener, AgendaFilter, Channel {
  /** The metadata under which every rule carries its {@link RuleSource}. */
  static final String SOURCE = "source";

  /** Where rules send what they say and no rule matches on. */
  static final String CHANNEL = "said";

  /** A table and the very facts that hit it. */
  private record Hit(Object table, List<?> facts) {
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Hit hit) || hit.table != table || hit.facts.size() != facts.size()) {
        return false;
      }
      for (int i = 0; i < facts.size(); i++) {
        if (facts.get(i) != hit.facts.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(table) * 31 + System.identityHashCode(facts.get(0));
    }
  }

  private final List<Firing> firings = new ArrayList<>(80);
  private final Map<Hit, List<Firing>> hits = new HashMap<>();
  private final Limits limits;
  private List<Fact> said = new ArrayList<>(2);
  private @Nullable RuleRef current;

  Trace() {
    this(new Limits(Clocks.OWN));
  }

  Trace(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void matchCreated(MatchCreatedEvent event) {
    limits.match(source(event.getMatch()).ref());
  }

  /** A table where the first hit counts lets no second row fire on the same facts. */
  @Override
  public boolean accept(Match match) {
    RuleSource source = source(match);
    limits.firing(source.ref());
    return source.hitPolicy() != HitPolicy.FIRST
        || !hits.containsKey(new Hit(source.table(), match.getObjects()));
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    said = new ArrayList<>(2);
    current = source(event.getMatch()).ref();
  }

  /** The rule whose turn it is or last was; none before the first. */
  @Nullable RuleRef current() {
    return current;
  }

  @Override
  public void send(Object finding) {
    said.add((Fact) finding);
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getObject() instanceof Fact fact) {
      said.add(fact);
    }
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    RuleSource source = source(event.getMatch());
    List<?> matched = event.getMatch().getObjects();
    Firing firing = new Firing(firings.size() + 1, source.ref(), matched, said);
    firings.add(firing);
    // Here and not on insertion, where Drools would wrap what is thrown.
    said.forEach(fact -> limits.said(fact, source.ref(), firings));
    if (source.hitPolicy() != HitPolicy.COLLECT) {
      hits.computeIfAbsent(new Hit(source.table(), matched), h -> new ArrayList<>(1)).add(firing);
    }
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {
    throw new IllegalStateException("a rule changed a fact; rules may only add facts");
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    throw new IllegalStateException("a rule removed a fact; rules may only add facts");
  }

  List<Firing> firings() {
    return List.copyOf(firings);
  }

  /** Rows that allow one hit only and hit together. */
  List<Contest> contested() {
    List<Contest> contested = new ArrayList<>(0);
    for (List<Firing> together : hits.values()) {
      if (together.size() > 1) {
        contested.add(
            new Contest(together.stream().map(Firing::rule).toList(), List.copyOf(together)));
      }
    }
    contested.sort(
        (a, b) -> Integer.compare(a.firings().get(0).order(), b.firings().get(0).order()));
    return contested;
  }

  private static RuleSource source(Match match) {
    return (RuleSource) Objects.requireNonNull(match.getRule().getMetaData().get(SOURCE));
  }
}
