/** Tests that are planned before they are run: what they could change, and what came of them. */
@NamedInterface("planned")
@NullMarked
package dev.slipway.comparison.planned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
