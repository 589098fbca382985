package dev.slipway.proposal;

import dev.slipway.profile.AccessLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One step of a release plan.
 *
 * @param afterMonths months after the decision, 0 to 1,200
 * @param access the level of access from then on
 * @param shown whether the capability is shown to the public; null leaves it to the level
 */
@Embeddable
public record PlanStep(
    @Column(name = "after_months") int afterMonths,
    @Enumerated(EnumType.STRING) @Column(name = "access_level") AccessLevel access,
    @Nullable Boolean shown) {

  /** A hundred years; nothing later can matter within any horizon. */
  public static final int LATEST_MONTH = 1200;

  public PlanStep {
    if (!(afterMonths >= 0 && afterMonths <= LATEST_MONTH)) {
      throw new IllegalArgumentException("A step after " + afterMonths + " months");
    }
  }
}
