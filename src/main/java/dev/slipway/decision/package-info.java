/** What the board decides: signed by its chairs on one score, never altered, only superseded. */
@ApplicationModule(
    allowedDependencies = {
      "reading",
      "audit",
      "account",
      "account :: signin",
      "catalogue",
      "rubric",
      "proposal",
      "proposal :: evidence",
      "proposal :: interest",
      "scoring",
      "scoring :: json",
      "scoring :: assembly",
      "stats :: text",
      "form"
    })
@NullMarked
package dev.slipway.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
