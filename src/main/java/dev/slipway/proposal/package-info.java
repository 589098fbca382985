/**
 * Release proposals: what is asked, by when, along which plan, with which threats, benefits and
 * modifications.
 */
@ApplicationModule(
    allowedDependencies = {
      "reading",
      "audit",
      "account",
      "account :: quota",
      "draft",
      "draft :: form",
      "pathway",
      "pathway :: question",
      "profile",
      "profile :: modality",
      "catalogue",
      "catalogue :: editor",
      "rubric",
      "rubric :: benchmark",
      "stats",
      "stats :: text",
      "stats :: update",
      "form",
      "undo"
    })
@NullMarked
package dev.slipway.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
