/** Model profiles: what a model is, how it can be reached and what has been shown of it. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "draft",
      "draft :: form",
      "stats",
      "stats :: text",
      "form",
      "undo"
    })
@NullMarked
package dev.slipway.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
