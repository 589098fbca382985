/** Reviewers' answers in rounds, how far they differ, and their pool. */
@ApplicationModule(
    allowedDependencies = {
      "reading",
      "audit",
      "account",
      "draft",
      "draft :: form",
      "pathway",
      "pathway :: question",
      "precedent",
      "precedent :: cases",
      "precedent :: lag",
      "profile",
      "profile :: modality",
      "profile :: training",
      "proposal",
      "proposal :: evidence",
      "proposal :: interest",
      "rubric",
      "rubric :: capability",
      "stats",
      "stats :: text",
      "stats :: pool",
      "stats :: survival",
      "form"
    })
@NullMarked
package dev.slipway.elicitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
