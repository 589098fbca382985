/** What a delay buys, as pages say it. */
@NamedInterface("delay")
@NullMarked
package dev.slipway.comparison.delay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
