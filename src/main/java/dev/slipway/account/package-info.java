/** People, their roles, and how they sign in. */
@ApplicationModule(allowedDependencies = {"audit", "form"})
@NullMarked
package dev.slipway.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
