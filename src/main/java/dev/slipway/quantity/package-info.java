/** What three numbers that somebody is typing stand for: a curve, or why there is none. */
@ApplicationModule(allowedDependencies = {"stats", "stats :: text"})
@NullMarked
package dev.slipway.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
