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
      "profile :: modality",
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
      "pathway",
      "pathway :: question",
      "stats",
      "stats :: text",
      "stats :: update",
      "form",
      "undo"
    })
@NullMarked
package dev.slipway.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
