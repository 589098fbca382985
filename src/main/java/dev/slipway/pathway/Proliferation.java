package dev.slipway.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How soon the capability is copied and openly distributed, outcomes left aside; means over draws.
 * Entry t is the chance up to the end of month t, from 0.
 *
 * @param copied that an independent copy exists
 * @param open that it is openly distributed, by whatever way
 * @param firstStep the month of the plan's first step
 * @param opensIn the month in which the plan itself opens the weights; null if it does not
 */
public record Proliferation(
    List<Double> copied, List<Double> open, int firstStep, @Nullable Integer opensIn) {

  public Proliferation {
    copied = List.copyOf(copied);
    open = List.copyOf(open);
  }
}
