/** Straight lines through points, and what they foretell. */
@NamedInterface("linear")
@NullMarked
package dev.slipway.stats.linear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
