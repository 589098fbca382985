/** Security chain, MVC configuration and error pages. */
@ApplicationModule(
    allowedDependencies = {
      "account",
      "account :: signin",
      "account :: token",
      "api",
      "api :: problem",
      "audit",
      "instance",
      "pathway :: verdict",
      "scoring",
      "scoring :: pool"
    })
@NullMarked
package dev.slipway.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
