package dev.slipway.profile.training;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the computing that made a model, and what else the thresholds of laws ask.
 *
 * @param compute of the whole training: of the base model, if there is one, and of everything after
 *     it; where it is not published, somebody's judgement of it or null
 * @param modification the part of it that was spent on changing a base model; null where there is
 *     none or it is not known
 * @param base what the base model's own training took; null likewise, and not needed where the base
 *     model is described here
 */
public record Training(
    @Nullable Compute compute,
    boolean published,
    @Nullable Compute modification,
    @Nullable Compute base,
    DeveloperRevenue revenue) {

  /** Nothing known. */
  public static final Training UNKNOWN = of(null);

  public Training {
    if (published && compute == null) {
      throw new IllegalArgumentException("published compute is a number");
    }
  }

  /** The published number of operations, or nothing known. */
  public static Training of(@Nullable Double operations) {
    return new Training(
        operations == null ? null : Compute.of(operations),
        operations != null,
        null,
        null,
        DeveloperRevenue.UNKNOWN);
  }
}
