package dev.slipway.scoring.starting;

import dev.slipway.pathway.question.Answers;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.starting.AnswersInHand;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.assembly.ScenarioSheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By the scenario of a release of today: what is converted does not depend on the plan. */
@Component
class ScenarioInHand implements AnswersInHand {

  private final ScenarioSheets sheets;
  private final Rubrics rubrics;
  private final Clock clock;

  ScenarioInHand(ScenarioSheets sheets, Rubrics rubrics, Clock clock) {
    this.sheets = sheets;
    this.rubrics = rubrics;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Answers of(ModelProfile model, List<String> threats, List<String> benefits) {
    Rubric rubric = rubrics.current();
    ProposalDetails plan =
        new ProposalDetails(
            model.id(),
            model.fullName(),
            LocalDate.now(clock),
            List.of(new PlanStep(0, AccessLevel.HOSTED, null)),
            model.scope(),
            rubric.horizonMonths(),
            rubric.outcomeScales().get(0).id(),
            threats.stream().filter(rubric::lists).toList(),
            benefits.stream().filter(rubric::lists).toList(),
            List.of(),
            List.of(),
            "");
    return InHand.answers(sheets.sheetOf(model, plan).scenario());
  }
}
