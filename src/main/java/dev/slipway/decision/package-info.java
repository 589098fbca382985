/** What the board decides: signed by its chairs on one score, never altered, only superseded. */
@ApplicationModule(
    allowedDependencies = {
      "reading",
      "audit",
      "account",
      "account :: signin",
      "catalogue",
      "rubric",
      "rubric :: adoption",
      "rubric :: benchmark",
      "rubric :: capability",
      "rubric :: edition",
      "proposal",
      "proposal :: evidence",
      "proposal :: benchmark",
      "proposal :: interest",
      "elicitation",
      "scoring",
      "scoring :: json",
      "scoring :: assembly",
      "scoring :: backcast",
      "scoring :: prospect",
      "pathway :: question",
      "stats",
      "stats :: text",
      "stats :: update",
      "form"
    })
@NullMarked
package dev.slipway.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
