/** What to choose among combinations: the cheapest within the limits, the fewest that do most. */
@NamedInterface("choice")
@NullMarked
package dev.slipway.comparison.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
