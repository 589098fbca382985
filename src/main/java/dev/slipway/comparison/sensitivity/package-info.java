/** Which open questions of a proposal matter, and which differences between two proposals do. */
@NamedInterface("sensitivity")
@NullMarked
package dev.slipway.comparison.sensitivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
