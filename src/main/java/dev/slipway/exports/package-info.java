/**
 * Writes what is known of a release as documents that others read: a CycloneDX bill of materials
 * and a section for a model card.
 */
@ApplicationModule(
    allowedDependencies = {
      "imports",
      "profile",
      "profile :: modality",
      "profile :: training",
      "proposal",
      "proposal :: evidence",
      "elicitation",
      "scoring",
      "scoring :: assembly",
      "decision",
      "rubric",
      "pathway :: question",
      "stats"
    })
@NullMarked
package dev.slipway.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
