package dev.slipway.rubric;

/** What counts as extremely bad and as extremely good. */
public record OutcomeScale(
    String id, String name, String extremelyBad, String extremelyGood, String basis) {

  /** Whether a likelihood judged on the one holds on the other, whatever the two are called. */
  public boolean judgesLike(OutcomeScale other) {
    return extremelyBad.equals(other.extremelyBad) && extremelyGood.equals(other.extremelyGood);
  }
}
