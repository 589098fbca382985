/** A proposal's way through review: what must hold before each step, and who may take it. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "rubric",
      "profile",
      "proposal",
      "proposal :: evidence",
      "scoring",
      "decision",
      "precedent :: cases"
    })
@NullMarked
package dev.slipway.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
