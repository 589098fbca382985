/** The release gate: tells a pipeline whether what it is about to release has been decided. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "rubric",
      "profile",
      "profile :: artefact",
      "catalogue",
      "proposal",
      "proposal :: evidence",
      "scoring",
      "scoring :: json",
      "scoring :: assembly",
      "comparison :: choice",
      "comparison :: frontier",
      "decision",
      "precedent :: cases",
      "pathway",
      "pathway :: question",
      "pathway :: frontier"
    })
@NullMarked
package dev.slipway.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
