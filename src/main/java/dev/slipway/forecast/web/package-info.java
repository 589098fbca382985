/** Pages of the forecasts, of how good they were, and of what is taken over as a case. */
@NullMarked
package dev.slipway.forecast.web;

import org.jspecify.annotations.NullMarked;
