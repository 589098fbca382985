package dev.slipway.comparison.frontier.web;

import java.util.List;

/** The candidates of one stage. */
record CandidateGroup(String stage, List<Candidate> candidates) {

  /**
   * One modification to choose from.
   *
   * @param chosen whether it is among those to be tried
   */
  record Candidate(String slug, String name, String description, boolean chosen, boolean retired) {}
}
