package dev.slipway.elicitation.web.result;

import java.util.List;

/**
 * The answers of the rounds that are over.
 *
 * @param questions those that somebody answered, first what matters most
 * @param pooling name of the way in which answers become one
 * @param weighted whether somebody's answers count for more than another's
 * @param claimsWeight of the adopted claims
 * @param reason why, as everybody sees it
 * @param ruledBy who set that; empty where nobody did
 */
public record ResultsView(
    List<ResultView> questions,
    String pooling,
    boolean weighted,
    double claimsWeight,
    String reason,
    String ruledBy) {

  public ResultsView {
    questions = List.copyOf(questions);
  }
}
