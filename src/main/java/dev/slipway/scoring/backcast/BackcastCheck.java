package dev.slipway.scoring.backcast;

import org.jspecify.annotations.Nullable;

/**
 * Something that a rubric should say of real or invented models, and what it says.
 *
 * @param id names the message that says what is compared
 * @param least the value should not be below it; null for no bound
 * @param most the value should not be above it; null for no bound
 */
public record BackcastCheck(
    String id, double value, @Nullable Double least, @Nullable Double most) {

  public static BackcastCheck atLeast(String id, double value, double least) {
    return new BackcastCheck(id, value, least, null);
  }

  public static BackcastCheck atMost(String id, double value, double most) {
    return new BackcastCheck(id, value, null, most);
  }

  public static BackcastCheck within(String id, double value, double least, double most) {
    return new BackcastCheck(id, value, least, most);
  }

  public boolean met() {
    return (least == null || value >= least) && (most == null || value <= most);
  }
}
