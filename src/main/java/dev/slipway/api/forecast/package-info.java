/** Forecasts and how good they were, as the API gives them. */
@NullMarked
package dev.slipway.api.forecast;

import org.jspecify.annotations.NullMarked;
