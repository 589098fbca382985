package dev.slipway.exchange;

import java.util.List;

/**
 * What invented reviewers answered about a case, so that disagreement can be seen. Nothing in it is
 * anybody's judgement.
 *
 * @param second whether a second round was held
 */
record DemonstrationReviews(List<Given> answers, List<Said> comments, boolean second) {

  /** An answer in one of the rounds. */
  record Given(
      String reviewer,
      int round,
      String question,
      DemonstrationCase.Percentiles answer,
      String reason) {}

  /** A comment between the rounds. */
  record Said(String reviewer, String question, String body) {}

  /** Everybody who answers. */
  List<String> reviewers() {
    return answers.stream().map(Given::reviewer).distinct().toList();
  }

  List<Given> in(int round) {
    return answers.stream().filter(given -> given.round() == round).toList();
  }
}
