/**
 * The copy lag as of a day: several forms of one regression, which of them forecasts best, and how
 * copies are opened.
 */
@NamedInterface("forecast")
@NullMarked
package dev.slipway.precedent.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
