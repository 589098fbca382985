/**
 * Builds a scenario from a proposal, runs it and keeps an immutable score with everything that made
 * it.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "profile",
      "profile :: modality",
      "proposal",
      "proposal :: precedents",
      "catalogue",
      "rubric",
      "elicitation",
      "elicitation :: answer",
      "elicitation :: pool",
      "precedent",
      "precedent :: curve",
      "precedent :: cases",
      "precedent :: lag",
      "pathway",
      "pathway :: question",
      "pathway :: document",
      "pathway :: delay",
      "pathway :: waterfall",
      "pathway :: sensitivity",
      "stats",
      "stats :: survival",
      "stats :: text"
    })
@NullMarked
package dev.slipway.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
