/**
 * Builds a scenario from a proposal, runs it and keeps an immutable score with everything that made
 * it.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "profile",
      "proposal",
      "catalogue",
      "rubric",
      "elicitation",
      "elicitation :: pool",
      "precedent",
      "pathway",
      "pathway :: document",
      "pathway :: delay",
      "pathway :: sensitivity",
      "stats"
    })
@NullMarked
package dev.slipway.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
