/** Linear regression with prediction intervals. */
@NamedInterface("linear")
@NullMarked
package dev.slipway.stats.linear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
