package dev.slipway.gate.approval;

import dev.slipway.decision.Decision;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policies;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.Origin;
import dev.slipway.scoring.assembly.ScenarioSheet;
import dev.slipway.scoring.assembly.UnscorableException;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whether what a decided score rests on has changed, and whether more than the rubric and the
 * engine has. Inputs are compared one by one, those from the rubric left out.
 */
@Component
class ScoreCurrency {

  /** What a scenario holds beside its inputs and does not have from the rubric. */
  private static final List<String> GIVEN =
      List.of(
          "horizonMonths", "today", "plan", "scope", "generality", "assurance", "modifications");

  private final ScoringService scoring;
  private final Policies policies;

  ScoreCurrency(ScoringService scoring, Policies policies) {
    this.scoring = scoring;
    this.policies = policies;
  }

  Currency of(Decision decision) {
    Optional<Score> decided = scoring.find(decision.proposalId(), decision.basis().scoreId());
    if (decided.isEmpty()) {
      return Currency.INPUTS_CHANGED;
    }
    Score score = decided.get();
    try {
      ScenarioSheet today = scoring.sheetOf(decision.proposalId(), score.basis());
      String canonical = ScenarioRunner.canonical(today.scenario());
      if (stillAnswers(score, canonical)) {
        return Currency.CURRENT;
      }
      return sameInputs(score, today, canonical)
          ? rescored(decision, score)
          : Currency.INPUTS_CHANGED;
    } catch (UnscorableException | IllegalArgumentException cannotBeScored) {
      return Currency.INPUTS_CHANGED;
    }
  }

  private static boolean stillAnswers(Score score, String canonical) {
    return score.scenarioHash().equals(CanonicalJson.sha256(canonical))
        && score.engineVersion().equals(PathwayModel.ENGINE_VERSION);
  }

  private static boolean sameInputs(Score score, ScenarioSheet today, String canonical) {
    return given(score.inputs()).equals(given(today.inputs()))
        && given(score.scenario()).equals(given(canonical));
  }

  private static List<@Nullable Object> given(String scenario) {
    Map<String, Object> tree = Trees.object(JsonText.tree(scenario));
    return GIVEN.stream().<@Nullable Object>map(tree::get).toList();
  }

  private static Set<List<@Nullable Object>> given(List<Input> inputs) {
    return inputs.stream()
        .filter(each -> each.origin() != Origin.RUBRIC)
        .map(
            each ->
                Arrays.<@Nullable Object>asList(each.part().key(), each.quantity(), each.level()))
        .collect(Collectors.toSet());
  }

  private Currency rescored(Decision decision, Score decided) {
    Optional<Score> anew =
        scoring
            .current(decision.proposalId())
            .filter(set -> !set.outdated())
            .flatMap(set -> on(set, decided));
    if (anew.isEmpty()) {
      return Currency.TO_BE_SCORED;
    }
    BoardVerdict rule = anew.get().boardVerdict(policies.current().terms().policy());
    return rule == decision.basis().rule() ? Currency.SAME_AFTER_ALL : Currency.OTHERWISE;
  }

  private static Optional<Score> on(ScoreSet set, Score decided) {
    return Optional.ofNullable(set.on(decided.basis()))
        .filter(score -> !score.id().equals(decided.id()));
  }
}
