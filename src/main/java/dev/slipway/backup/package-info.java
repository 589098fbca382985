/**
 * Backups: everything in the database in one file of one format, whichever database it is, and the
 * way back.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "audit :: chain",
      "audit :: command",
      "form",
      "scoring :: pool",
      "scoring :: repeat"
    })
@NullMarked
package dev.slipway.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
