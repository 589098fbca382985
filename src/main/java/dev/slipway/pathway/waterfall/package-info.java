/** A comparison taken apart for pictures: modification by modification, and draw by draw. */
@NamedInterface("waterfall")
@NullMarked
package dev.slipway.pathway.waterfall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
