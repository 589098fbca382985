/**
 * Dossiers: everything that is known of a release as one file, kept with its hash, for the board,
 * for a regulator and for the public.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "profile",
      "profile :: artefact",
      "profile :: modality",
      "profile :: training",
      "proposal",
      "proposal :: evidence",
      "elicitation",
      "catalogue",
      "rubric",
      "scoring",
      "scoring :: assembly",
      "scoring :: alone",
      "comparison :: sensitivity",
      "decision",
      "forecast",
      "pathway",
      "pathway :: question",
      "pathway :: sensitivity",
      "stats"
    })
@NullMarked
package dev.slipway.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
