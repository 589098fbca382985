/**
 * The board's own versions of the rubric: written in a draft, and adopted by an administrator and a
 * chair.
 */
@NamedInterface("rubric")
@NullMarked
package dev.slipway.decision.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
