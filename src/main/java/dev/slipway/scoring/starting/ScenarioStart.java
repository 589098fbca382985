package dev.slipway.scoring.starting;

import dev.slipway.elicitation.answer.StartingPoint;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Family;
import dev.slipway.proposal.Proposal;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheets;
import org.springframework.stereotype.Component;

/** What a proposal starts from, as its scenario without reviewers has it. */
@Component
class ScenarioStart implements StartingPoint {

  private final ScenarioSheets sheets;

  ScenarioStart(ScenarioSheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public Answers of(Proposal proposal) {
    Scenario scenario = sheets.sheetOf(proposal, Basis.RUBRIC).scenario();
    Answers answers = InHand.answers(scenario);
    for (Modification each : scenario.modifications()) {
      answers =
          each.answers()
              .only(question -> question.family().subject() == Family.Subject.MODIFICATION)
              .over(answers);
    }
    return answers;
  }
}
