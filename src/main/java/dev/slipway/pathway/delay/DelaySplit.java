package dev.slipway.pathway.delay;

/**
 * What the change by a selection that delays the plan is made of. Parts add up to the change of the
 * mean likelihood.
 *
 * @param months by how many the plan is delayed
 */
public record DelaySplit(int months, Part bad, Part good) {

  /** Whether more is chosen than the delay. */
  public boolean mixed() {
    return bad.others() != 0 || good.others() != 0;
  }

  /**
   * One likelihood's parts, each a change: below 0 where it lowers the likelihood.
   *
   * @param moved past the horizon: P(delayed, H) − P(delayed, H + d)
   * @param prepared P(delayed, H + d) − the same with a readiness clock that starts at −d and
   *     counts from 0 on
   * @param rest of what the delay does, such as copies that came meanwhile
   * @param others what the selection does besides the delay, taken first
   */
  public record Part(double moved, double prepared, double rest, double others) {}
}
