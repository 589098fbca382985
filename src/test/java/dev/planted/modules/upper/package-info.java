/** Stands above the other. */
@ApplicationModule(allowedDependencies = {})
package dev.planted.modules.upper;

import org.springframework.modulith.ApplicationModule;
