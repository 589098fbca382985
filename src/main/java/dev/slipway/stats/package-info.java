/**
 * Distributions from three numbers, pools, scrambled Sobol' streams, summaries, Bayesian updates
 * and survival fits; plain Java without Spring or I/O.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.slipway.stats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
