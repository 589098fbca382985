/** Curves, splits, trend and backtest of the reference cases. */
@NamedInterface("curve")
@NullMarked
package dev.slipway.precedent.curve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
