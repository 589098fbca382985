/** Who is using Slipway; at present one built-in local person who holds every role. */
@ApplicationModule(allowedDependencies = {"audit"})
@NullMarked
package dev.slipway.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
