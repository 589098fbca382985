/** What comes in from files, at present the demonstration data. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "rubric",
      "profile",
      "profile :: training",
      "catalogue",
      "precedent",
      "proposal",
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
