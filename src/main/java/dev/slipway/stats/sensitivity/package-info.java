/**
 * How much each of several independent numbers matters for an outcome: Sobol' indices and the value
 * of knowing one of them.
 */
@NamedInterface("sensitivity")
@NullMarked
package dev.slipway.stats.sensitivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
