package dev.slipway.comparison.planned;

import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.scoring.Score;
import dev.slipway.stats.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The score by which planned tests are judged.
 *
 * @param rubricVersion whose words the questions have
 */
record TestedScore(UUID id, int rubricVersion, Scenario scenario) {

  static TestedScore of(Score score) {
    return new TestedScore(score.id(), score.rubricVersion(), score.readScenario());
  }

  /** Shares of which nobody can run trials, such as how far a society gets prepared, are none. */
  private static final Set<Family> TRIED =
      EnumSet.of(
          Family.SAFEGUARD,
          Family.BUILT_IN_SAFEGUARD,
          Family.CHANCE_WITH,
          Family.CHANCE_WITHOUT,
          Family.FRICTION,
          Family.SCOPE_MISUSE,
          Family.SCOPE_USE,
          Family.REACH_MISUSE,
          Family.REACH_USE,
          Family.EFFECT_SHARE);

  /** The questions of which trials can tell: those that are not known, at the plan's levels. */
  List<Question> questions() {
    Set<Access> levels =
        scenario.plan().steps().stream().map(Scenario.Step::access).collect(Collectors.toSet());
    return scenario.questions().stream()
        .filter(question -> TRIED.contains(question.family()))
        .filter(question -> !(question.level() instanceof Access access) || levels.contains(access))
        .filter(
            question ->
                !(question.level() instanceof Scope scope) || scope == scenario.plan().scope())
        .filter(this::isOpen)
        .toList();
  }

  private boolean isOpen(Question question) {
    return scenario.reviewers().answersTo(question) != null
        || scenario
            .answers()
            .find(question)
            .or(() -> ofModification(question))
            .filter(answer -> !(answer instanceof Quantity.Exact))
            .isPresent();
  }

  /** Nothing where they exclude each other: then the plan is taken without any. */
  private Optional<Quantity> ofModification(Question question) {
    return Conflicts.excluding(scenario.modifications())
        ? Optional.empty()
        : scenario.modifications().stream()
            .flatMap(each -> each.answers().find(question).stream())
            .findFirst();
  }

  boolean asks(Question question) {
    return questions().contains(question);
  }
}
