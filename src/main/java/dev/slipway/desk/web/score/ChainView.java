package dev.slipway.desk.web.score;

import dev.slipway.desk.web.QuantityView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of steps by which a threat comes about, as factors whose product is its rate.
 *
 * @param rate a year with the model, by the middle of every step
 * @param adds how much of that the model adds; null where no step has a side without it
 * @param reference whether the steps speak of the reference model, and the score carries the
 *     product over to the model in hand
 */
public record ChainView(
    String threat, List<Step> steps, double rate, @Nullable Double adds, boolean reference) {

  public ChainView {
    steps = List.copyOf(steps);
  }

  /**
   * One factor.
   *
   * @param count whether it is a number; otherwise it is a chance
   * @param without null where both sides are one
   */
  public record Step(
      String name,
      boolean count,
      QuantityView with,
      @Nullable QuantityView without,
      String origin) {}
}
