/** Whether a modification changes the risk: one proposal without and with it on the same draws. */
@ApplicationModule(
    allowedDependencies = {
      "reading",
      "audit",
      "account :: quota",
      "rubric",
      "elicitation",
      "elicitation :: answer",
      "elicitation :: pool",
      "scoring",
      "scoring :: alone",
      "scoring :: json",
      "scoring :: pool",
      "scoring :: assembly",
      "scoring :: observed",
      "profile",
      "proposal",
      "proposal :: evidence",
      "catalogue",
      "catalogue :: editor",
      "pathway",
      "pathway :: question",
      "pathway :: verdict",
      "pathway :: document",
      "pathway :: delay",
      "pathway :: waterfall",
      "pathway :: sensitivity",
      "pathway :: frontier",
      "stats",
      "stats :: sensitivity",
      "stats :: text",
      "stats :: update",
      "form",
      "undo"
    })
@NullMarked
package dev.slipway.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
