package dev.slipway.scoring.web;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.scoring.Preview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The likelihoods of a proposal that is being written.
 *
 * @param horizon months
 * @param planned whether there is a plan; without one nothing is released
 * @param threats whether any threat is ticked, without which there is nothing bad to count
 * @param benefits likewise
 * @param plain without the modifications, where there are any
 * @param chosen how many modifications are
 * @param assumed in words, what the form does not say yet
 */
record PreviewView(
    int horizon,
    boolean planned,
    boolean threats,
    boolean benefits,
    Line first,
    Line today,
    @Nullable Line plain,
    @Nullable Line claimed,
    int chosen,
    List<String> assumed) {

  /** Mean, 5 % and 95 % of one likelihood. */
  record Figure(double mean, double low, double high) {
    static Figure of(Estimate estimate) {
      return new Figure(estimate.mean(), estimate.p05(), estimate.p95());
    }
  }

  /** Both likelihoods of one course. */
  record Line(Figure bad, Figure good) {
    static Line of(Assessment assessment) {
      return new Line(Figure.of(assessment.bad()), Figure.of(assessment.good()));
    }
  }

  static PreviewView of(ProposalDetails details, Preview preview, List<String> assumed) {
    Assessment claimed = preview.claimed();
    return new PreviewView(
        details.horizonMonths(),
        !details.steps().isEmpty(),
        !details.threats().isEmpty(),
        !details.benefits().isEmpty(),
        Line.of(preview.first()),
        Line.of(preview.today()),
        preview.together() == null ? null : Line.of(preview.proposed()),
        claimed == null ? null : Line.of(claimed),
        details.modifications().size(),
        assumed);
  }
}
