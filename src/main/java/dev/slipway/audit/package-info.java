/** The append-only trail of every change, and the contract that recorded events implement. */
@ApplicationModule(allowedDependencies = {"form"})
@NullMarked
package dev.slipway.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
