/**
 * Reference cases of capabilities that were copied, and the copy lag fitted to those known at a
 * date.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "instance",
      "stats",
      "stats :: survival",
      "stats :: text",
      "stats :: update",
      "form",
      "undo"
    })
@NullMarked
package dev.slipway.precedent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
