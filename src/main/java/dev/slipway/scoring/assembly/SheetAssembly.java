package dev.slipway.scoring.assembly;

import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.Claim;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.observed.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lays answer sheets over one another: the rubric’s with what reference cases say, what evidence
 * makes of it, then claims or reviewers’ answers.
 */
@Component
class SheetAssembly {

  private final Policies policies;
  private final CaseLags lags;
  private final int draws;

  SheetAssembly(Policies policies, CaseLags lags, @Value("${slipway.scoring.draws}") int draws) {
    this.policies = policies;
    this.lags = lags;
    this.draws = draws;
  }

  /**
   * @throws IllegalArgumentException if the basis is reviewers and there are none
   */
  ScenarioSheet of(SheetSource source) {
    Rubric rubric = source.rubric();
    Lags known = lags.of(rubric, source.model(), source.plan().decisionDate(), source.id());
    Scenario.Plan plan = ProposalPlan.of(source.plan(), source.model(), rubric);
    AnswerSheet start = start(source, known);
    Scenario plain =
        RubricScenario.of(rubric, plan, start.answers(), known.shape())
            .withSampling(new Scenario.Sampling(draws, rubric.policy().seed()));
    AnswerSheet updated = start.updated(source.findings(), plain);
    BindingEffects binding = new BindingEffects(plain);
    AnswerSheet.FoundEffects effects =
        AnswerSheet.FoundEffects.of(source.findings(), source.modifications());
    Overlaid overlaid =
        overlay(
            source,
            plain
                .withAnswers(updated.answers())
                .withModifications(binding.of(effects.modifications())),
            updated);
    List<Input> inputs = overlaid.sheet().list();
    inputs.addAll(1, ProposalPlan.inputs(plan));
    inputs.addAll(effects.inputs());
    return new ScenarioSheet(
        overlaid.scenario(),
        inputs,
        binding.dropped(),
        rubric.version(),
        policies.current().version());
  }

  /** What stands before anybody has answered, with what the world has shown since. */
  private static AnswerSheet start(SheetSource source, Lags known) {
    Rubric rubric = source.rubric();
    ModelProfile model = source.model();
    AnswerSheet sheet =
        StartingSheet.of(
            new ProfileInputs(model, rubric, source.plan().decisionDate()),
            rubric,
            known,
            rubric.raisedBy(source.plan().threats(), source.plan().benefits()));
    if (model.substitute() != null) {
      return sheet;
    }
    boolean relative = rubric.constants(known.shape()).lagRelative();
    double shown = rubric.takesForecasts() ? model.monthsShown() : 0;
    // The longer wait contains the shorter one, so what is evidence starts from the same answers.
    return source
        .findings()
        .noCopy()
        .filter(none -> none.months() > shown)
        .map(none -> NoCopyYet.update(sheet, none, known.shape(), relative))
        .orElseGet(
            () -> shown > 0 ? NoCopyYet.update(sheet, shown, known.shape(), relative) : sheet);
  }

  /** A scenario by the answers of a sheet. */
  private record Overlaid(Scenario scenario, AnswerSheet sheet) {}

  private static Overlaid overlay(SheetSource source, Scenario scenario, AnswerSheet start) {
    return switch (source.basis()) {
      case RUBRIC -> new Overlaid(scenario, start);
      case CLAIMS -> claims(scenario, start, source.plan().claims());
      case REVIEWERS -> reviewers(scenario, start, source.pool(), source.findings());
    };
  }

  private static Overlaid claims(Scenario scenario, AnswerSheet start, List<Claim> claims) {
    // A version of the rubric may have retired what somebody made a claim on.
    AnswerSheet sheet =
        ClaimOverlay.sheet(claims.stream().filter(each -> start.has(each.question())).toList());
    AnswerSheet laid = sheet.over(start);
    return new Overlaid(ClaimOverlay.absolute(scenario, sheet).withAnswers(laid.answers()), laid);
  }

  private static Overlaid reviewers(
      Scenario scenario, AnswerSheet start, @Nullable ReviewerPool pool, Findings found) {
    if (pool == null) {
      throw new IllegalArgumentException("nobody answered");
    }
    ReviewerPool updated = found.update(pool, scenario.answers(), scenario.constants().lagShape());
    Set<Question> raised = new HashSet<>(start.inputs().keySet());
    scenario.modifications().forEach(each -> raised.addAll(each.answers().questions()));
    Reviewers reviewers = PoolOverlay.reviewers(updated, raised);
    return new Overlaid(
        scenario.withReviewers(reviewers), PoolOverlay.sheet(pool, updated, found).over(start));
  }
}
