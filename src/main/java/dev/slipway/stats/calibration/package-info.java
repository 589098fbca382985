/** How good forecasts of events were: scores, and what happened beside what was said. */
@NamedInterface("calibration")
@NullMarked
package dev.slipway.stats.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
