/** From a proposal to a scenario: every input with its origin, claims laid over the rubric. */
@NamedInterface("sheet")
@NullMarked
package dev.slipway.scoring.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
