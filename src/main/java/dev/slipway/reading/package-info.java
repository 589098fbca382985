/** What several parts of a page ask of the database, read once while the page is made. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.slipway.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
