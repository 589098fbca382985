/** Says that it knows nobody, which is not true. */
@ApplicationModule(allowedDependencies = {})
package dev.planted.modules.lower;

import org.springframework.modulith.ApplicationModule;
