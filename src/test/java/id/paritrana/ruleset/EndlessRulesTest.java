package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.paritrana.Shipped;
import id.paritrana.decision.RuleRef;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndlessRulesTest {
  private static final String CANDIDATE = "$c : Candidate()";

  private static final String RULE =
      """
      package id.paritrana.rules

      import id.paritrana.decision.Exact
      import id.paritrana.decision.fact.Candidate
      import id.paritrana.decision.fact.Indicator
      import id.paritrana.decision.finding.Lacking
      import id.paritrana.dossier.Seat

      rule "round.*"
        @basis("asumsi")
        @en("a rule that feeds itself")
        @ind("aturan yang memicu dirinya sendiri")
      when
        %s
      then
        %s
      end
      """;

  @Test
  void aRuleThatFeedsItselfIsNamed() throws Exception {
    EndlessRules endless =
        decided(
            "$i : Indicator()",
            "insert(new Indicator($i.candidate(), \"round.\" + $i.value(), $i.value()));");

    assertThat(endless.rule().rule()).isEqualTo("round.*");
    assertThat(endless.says().en())
        .isEqualTo("no decision was made: rule `round.*` of loop.drl keeps firing");
    assertThat(endless.says().id())
        .isEqualTo("putusan tidak dibuat: aturan `round.*` di loop.drl berulang tanpa henti");
  }

  @Test
  void aTextThatDoublesIsStoppedBeforeItFillsTheMemory() throws Exception {
    EndlessRules endless =
        decided(
            "$i : Indicator(indicator != \"\")",
            "insert(new Indicator($i.candidate(), \"round.\" + $i.indicator() + $i.indicator(), 1));");

    assertThat(endless.says().en()).endsWith("makes ever larger figures or texts");
    assertThat(endless.rule().rule()).isEqualTo("round.*");
  }

  @Test
  void aFigureThatIsSquaredWithoutEndIsStopped() throws Exception {
    EndlessRules endless =
        decided(
            "$i : Indicator(value > 0, value < 1)",
            "insert(new Indicator($i.candidate(), \"round.b\", Exact.times($i.value(), $i.value())));");

    assertThat(endless.says().en()).endsWith("makes ever larger figures or texts");
  }

  @Test
  void aFormulaThatDividesByNothingNamesItsRule() throws Exception {
    EndlessRules failed =
        decided(
            "$i : Indicator($v : value, value > 0)",
            "insert(new Indicator($i.candidate(), \"round.b\", Exact.ratio($v, $v.subtract($v))));");

    assertThat(failed.rule().rule()).isEqualTo("round.*");
    assertThat(failed.says().en()).endsWith("cannot be reckoned with these figures");
  }

  @Test
  void combinationsThatMultiplyAreStoppedBeforeTheyFire() throws Exception {
    EndlessRules endless =
        decided(
            "$a : Seat() $b : Seat() $c : Seat() $d : Seat() $e : Seat() $f : Seat()",
            "insert(new Lacking($a.name(), $b.name()));");

    assertThat(endless.says().en()).endsWith("matches too many combinations of facts");
  }

  @Test
  void aDecisionThatTakesTooLongNamesTheRuleAtWork() throws Exception {
    Dossier dossier = dossier();
    Clocks working = Stalled.clocks(Duration.ofSeconds(5), Duration.ofSeconds(5));

    EndlessRules endless =
        catchThrowableOfType(EndlessRules.class, () -> Shipped.ruleset().decide(dossier, working));

    assertThat(endless.rule().file()).isNotEmpty();
    assertThat(endless.says().en()).endsWith("was at work when the time for one decision ran out");
  }

  @Test
  void aDecisionThatTheProcessorWasTakenFromBlamesNoRule() throws Exception {
    Dossier dossier = dossier();

    assertThat(Stalled.decision(dossier, Duration.ofSeconds(59)).firings())
        .isEqualTo(Shipped.ruleset().decide(dossier).firings());
  }

  @Test
  void aDecisionThatWaitedForAMinuteIsGivenUpAndBlamesNoRule() throws Exception {
    Dossier dossier = dossier();

    assertThatThrownBy(() -> Stalled.decision(dossier, Duration.ofSeconds(60)))
        .isInstanceOf(MachineBusy.class);
  }

  @Test
  void manyRulesThatFireOnceEachAreNoLoop() throws Exception {
    StringBuilder many = new StringBuilder(RULE.formatted(CANDIDATE, derived(0)));
    for (int i = 1; i < 260; i++) {
      String rule = RULE.formatted(CANDIDATE, derived(i)).replace("round.*", "round." + i + ".*");
      many.append(rule.substring(rule.indexOf("rule \"")));
    }

    EndlessRules endless = decided(many.toString());

    assertThat(endless.says().en())
        .endsWith("when there were more firings or facts than one decision may have");
    assertThat(endless.variant()).isEqualTo("many");
  }

  @Test
  void everySignHasItsAdvice() {
    for (EndlessRules.Sign sign : EndlessRules.Sign.values()) {
      EndlessRules endless = new EndlessRules(rule(), sign);
      Problems problems = new Problems();

      problems.add(Code.ENDLESS, endless.variant(), Place.file("a"), List.of(), endless.says());

      assertThat(problems.sorted().get(0).advice().en().contains("divides by 0"))
          .isEqualTo(sign == EndlessRules.Sign.FAILED);
    }
  }

  private static RuleRef rule() {
    return Shipped.ruleset().drl().get(0).rules().get(0).source().ref();
  }

  private static String derived(int number) {
    return "insert(new Indicator($c, \"round.%d.x\", %d));\n".formatted(number, number).repeat(4);
  }

  private static EndlessRules decided(String when, String then) throws Exception {
    return decided(RULE.formatted(when, then));
  }

  private static EndlessRules decided(String drl) throws Exception {
    List<RuleFile> files = new ArrayList<>(Shipped.ruleset().files());
    byte[] loop = drl.getBytes(StandardCharsets.UTF_8);
    files.add(new RuleFile("loop.drl", loop));
    Ruleset looping = RulesetReader.read(files);
    Dossier dossier = dossier();
    return catchThrowableOfType(EndlessRules.class, () -> looping.decide(dossier));
  }

  private static Dossier dossier() throws Exception {
    String json = Files.readString(Path.of("docs/examples/musi-rawas.json"));
    String heard = json.replaceFirst("\\{", "{\"interview\": {\"marks\": []},");
    return new DossierReader().read(heard.getBytes(StandardCharsets.UTF_8));
  }
}
