/** Pages of the curves, the trend and the backtest. */
@NullMarked
package dev.slipway.precedent.web.curve;

import org.jspecify.annotations.NullMarked;
