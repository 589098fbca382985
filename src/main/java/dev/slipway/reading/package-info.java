/** What is read once: by several parts of a page, or of what never changes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.slipway.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
