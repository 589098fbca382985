/**
 * Builds a scenario from a proposal, runs it and keeps an immutable score with everything that made
 * it.
 */
@ApplicationModule(
    allowedDependencies = {
      "reading",
      "audit",
      "profile",
      "profile :: modality",
      "profile :: training",
      "proposal",
      "proposal :: precedents",
      "proposal :: starting",
      "proposal :: suggestion",
      "proposal :: evidence",
      "catalogue",
      "rubric",
      "rubric :: adoption",
      "rubric :: capability",
      "elicitation",
      "elicitation :: answer",
      "elicitation :: pool",
      "precedent",
      "precedent :: curve",
      "precedent :: forecast",
      "precedent :: cases",
      "precedent :: lag",
      "pathway",
      "pathway :: question",
      "pathway :: document",
      "pathway :: delay",
      "pathway :: waterfall",
      "pathway :: sensitivity",
      "stats",
      "stats :: linear",
      "stats :: survival",
      "stats :: text",
      "stats :: update"
    })
@NullMarked
package dev.slipway.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
