/** Separates what a delay really achieves from what a fixed window only makes it seem to. */
@NamedInterface("delay")
@NullMarked
package dev.slipway.pathway.delay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
