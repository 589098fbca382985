/** Reads shared by several parts of a page, and texts that never change. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.slipway.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
