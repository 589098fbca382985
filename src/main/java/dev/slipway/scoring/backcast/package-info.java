/** The rubric held against real models: what it would have expected of them by now. */
@NamedInterface("backcast")
@NullMarked
package dev.slipway.scoring.backcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
