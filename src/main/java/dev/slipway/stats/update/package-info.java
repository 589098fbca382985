/** Bayesian updates of one uncertain number by tests and observations. */
@NamedInterface("update")
@NullMarked
package dev.slipway.stats.update;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
