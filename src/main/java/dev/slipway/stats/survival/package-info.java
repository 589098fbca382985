/** Survival analysis of censored waiting times: estimates, fits and resampling. */
@NamedInterface("survival")
@NullMarked
package dev.slipway.stats.survival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
