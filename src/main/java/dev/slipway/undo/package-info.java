/** Undoes what somebody has just done, for ten minutes and unless something has changed since. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package dev.slipway.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
