/**
 * The copy lag as of a day: several forms of one regression, which of them forecasts best, and how
 * copies are opened.
 */
@NamedInterface("lag")
@NullMarked
package dev.slipway.precedent.lag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
