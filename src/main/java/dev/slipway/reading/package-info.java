/** Reads shared by several parts of a page, and what is written once and never changes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.slipway.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
