/** Versioned starting answers, outcome scales and the board's policy. */
@ApplicationModule(
    allowedDependencies = {"reading", "audit", "pathway", "pathway :: question", "stats"})
@NullMarked
package dev.slipway.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
