/** Computes kept scores once more and holds the result against what was kept. */
@NamedInterface("repeat")
@NullMarked
package dev.slipway.scoring.repeat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
