/** Dated forecasts that submitted proposals leave, what came of them, and how good they were. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "profile",
      "profile :: modality",
      "precedent",
      "precedent :: curve",
      "precedent :: cases",
      "precedent :: file",
      "proposal",
      "elicitation",
      "scoring",
      "scoring :: alone",
      "scoring :: json",
      "scoring :: outlook",
      "scoring :: assembly",
      "decision",
      "stats :: calibration",
      "form"
    })
@NullMarked
package dev.slipway.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
