/**
 * Instances that share one database: their names and clocks, who starts first, and the revisions
 * that values in memory follow.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.slipway.instance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
