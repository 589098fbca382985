package dev.slipway.stats;

import java.util.List;

/**
 * Why a quantity cannot be used: a code with its arguments, for a message.
 *
 * <ul>
 *   <li>{@code quantity.range}: a number lies outside; args: the number, lowest, highest (both
 *       doubles; highest may be infinite)
 *   <li>{@code quantity.order}: the three do not increase; args: the three
 *   <li>{@code quantity.infeasible}: no distribution has these three; args: the lowest and the
 *       highest middle value that would do, then the middle value given
 * </ul>
 */
public record QuantityFault(String code, List<Object> args) {
  public QuantityFault {
    args = List.copyOf(args);
  }
}
