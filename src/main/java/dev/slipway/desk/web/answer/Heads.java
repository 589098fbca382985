package dev.slipway.desk.web.answer;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.desk.web.score.AnswerView;
import dev.slipway.pathway.Answer;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.Score;
import org.springframework.stereotype.Component;

/** Makes what the page of a proposal answers first, from its score. */
@Component
public class Heads {

  private final Catalogue catalogue;

  Heads(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Of the score that is shown first.
   *
   * @param reviewed whether as many have answered as the board asks for before it speaks of limits
   */
  public Head of(Score score, ProposalDetails proposal, Rubric rubric, boolean reviewed) {
    Answer answer = score.answer();
    Policy policy = rubric.policy();
    Asked asked = Asked.of(proposal, score.outline(), policy, reviewed);
    Names names = Names.of(rubric, catalogue, answer.with().keySet());
    AnswerView said = AnswerView.of(answer, score.outline());
    return new Head(
        said.lines(),
        said.plain(),
        Limit.of(asked, answer.first(), score.boardVerdict(policy)),
        Why.of(answer, said.addsBad(), asked, names),
        EndsPicture.of(answer, policy),
        PathwayDrawing.of(answer, asked, names));
  }
}
