/** Webhooks: tells addresses that an administrator registered what has happened. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "proposal",
      "elicitation",
      "scoring",
      "decision",
      "review",
      "gate :: signing",
      "gate :: usage",
      "form",
      "undo"
    })
@NullMarked
package dev.slipway.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
