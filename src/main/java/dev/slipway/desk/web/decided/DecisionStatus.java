package dev.slipway.desk.web.decided;

import dev.slipway.decision.Decision;
import dev.slipway.review.ReviewReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a proposal stands.
 *
 * @param decisions the latest first
 * @param mine conditions that the reader can show to be met
 * @param dueSteps of the plan, due while a condition of the decision is open
 * @param reviewReasons why it should be looked at again
 * @param interests that were declared
 * @param recused whether the reader takes no part in judging it
 */
public record DecisionStatus(
    List<Decision> decisions,
    LocalDate today,
    List<UUID> mine,
    List<DueStep> dueSteps,
    List<ReviewReason> reviewReasons,
    List<Declared> interests,
    boolean recused) {

  /** A step of the plan that is due; {@code access} for {@code level.access.*}. */
  public record DueStep(String access, LocalDate due) {}

  /** Somebody's interest. */
  public record Declared(String name, String reason, Instant at) {}

  /** Those that hold or wait for signatures. */
  public List<Decision> standing() {
    return decisions.stream().filter(each -> isStanding(each.status())).toList();
  }

  /** Those that held once, or never did. */
  public List<Decision> earlier() {
    return decisions.stream().filter(each -> !isStanding(each.status())).toList();
  }

  private static boolean isStanding(Decision.Status status) {
    return status == Decision.Status.IN_EFFECT || status == Decision.Status.PROPOSED;
  }
}
