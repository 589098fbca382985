/** Tells people what concerns them: an inbox for everybody, and e-mail where it is set up. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "proposal",
      "proposal :: evidence",
      "elicitation",
      "scoring",
      "decision",
      "review",
      "form",
      "reading"
    })
@NullMarked
package dev.slipway.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
