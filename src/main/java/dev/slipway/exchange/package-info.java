/** What comes in from files: the demonstration data, and documents that fill a profile. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "draft",
      "form",
      "imports",
      "exports",
      "rubric",
      "profile",
      "profile :: modality",
      "profile :: training",
      "catalogue",
      "precedent",
      "proposal",
      "proposal :: evidence",
      "proposal :: imported",
      "elicitation",
      "elicitation :: answer",
      "elicitation :: discussion",
      "scoring",
      "scoring :: json",
      "scoring :: assembly",
      "decision",
      "comparison",
      "pathway",
      "pathway :: question",
      "pathway :: document",
      "stats"
    })
@NullMarked
package dev.slipway.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
