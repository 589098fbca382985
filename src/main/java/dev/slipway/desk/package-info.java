/** Pages that show several features together: home, lists, the proposal page; reads only. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "draft",
      "draft :: form",
      "rubric",
      "rubric :: capability",
      "profile",
      "profile :: flag",
      "profile :: modality",
      "profile :: training",
      "catalogue",
      "precedent",
      "precedent :: cases",
      "precedent :: forecast",
      "proposal",
      "proposal :: evidence",
      "proposal :: imported",
      "proposal :: interest",
      "proposal :: suggestion",
      "proposal :: template",
      "elicitation",
      "elicitation :: answer",
      "elicitation :: pool",
      "scoring",
      "decision",
      "decision :: policy",
      "decision :: rubric",
      "review",
      "gate",
      "gate :: usage",
      "scoring :: json",
      "scoring :: assembly",
      "scoring :: observed",
      "scoring :: backcast",
      "scoring :: capability",
      "comparison",
      "comparison :: sidebyside",
      "pathway",
      "pathway :: question",
      "pathway :: verdict",
      "pathway :: document",
      "stats",
      "stats :: survival",
      "stats :: text",
      "form"
    })
@NullMarked
package dev.slipway.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
