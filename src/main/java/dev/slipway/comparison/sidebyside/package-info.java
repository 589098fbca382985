/** Several proposals on the same draws, up to one horizon: what each gives and what changes. */
@NamedInterface("sidebyside")
@NullMarked
package dev.slipway.comparison.sidebyside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
