/** Modifications that can be asked of a release, and their effects. */
@ApplicationModule(
    allowedDependencies = {
      "reading",
      "audit",
      "account",
      "pathway",
      "pathway :: question",
      "pathway :: document",
      "stats",
      "stats :: text",
      "form",
      "undo"
    })
@NullMarked
package dev.slipway.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
