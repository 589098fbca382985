/** The REST interface, version 1, with request and response records of its own. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "account :: token",
      "backup",
      "instance",
      "rubric",
      "profile",
      "imports",
      "profile :: artefact",
      "profile :: modality",
      "profile :: training",
      "exports",
      "catalogue",
      "precedent",
      "precedent :: curve",
      "precedent :: cases",
      "precedent :: file",
      "precedent :: lag",
      "proposal",
      "scoring",
      "scoring :: json",
      "scoring :: pool",
      "scoring :: assembly",
      "forecast",
      "decision",
      "gate",
      "gate :: passing",
      "gate :: signing",
      "gate :: usage",
      "comparison",
      "comparison :: frontier",
      "pathway",
      "pathway :: question",
      "pathway :: document",
      "pathway :: delay",
      "pathway :: sensitivity",
      "stats :: sensitivity",
      "stats :: calibration",
      "stats :: survival",
      "stats :: update",
      "pathway :: frontier",
      "stats"
    })
@NullMarked
package dev.slipway.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
