/**
 * The scoring model: a scenario, its monthly ledger, the effects of modifications and the change
 * they make on the same draws; plain Java.
 */
@ApplicationModule(
    allowedDependencies = {"stats", "stats :: sensitivity", "stats :: update", "stats :: pool"})
@NullMarked
package dev.slipway.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
