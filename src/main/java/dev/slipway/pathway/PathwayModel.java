package dev.slipway.pathway;

import java.util.Set;

/** The scoring model: what a scenario says about likelihoods, and what modifications change. */
public final class PathwayModel {

  /** Same scenario, seed and engine version: same bits. Changed whenever the bits change. */
  public static final String ENGINE_VERSION = "1";

  private PathwayModel() {}

  /** Scores the plan as it stands, nothing done, each modification alone, and all together. */
  public static Answer answer(Scenario scenario, Options options) {
    throw new UnsupportedOperationException("lands next");
  }

  /** Scores the plan as it stands and with exactly these modifications together. */
  public static Comparison compare(Scenario scenario, Set<String> ids, Options options) {
    throw new UnsupportedOperationException("lands next");
  }
}
