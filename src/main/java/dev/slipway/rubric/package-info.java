/** Versioned starting answers, outcome scales and the board's policy. */
@ApplicationModule(allowedDependencies = {"audit", "stats"})
@NullMarked
package dev.slipway.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
