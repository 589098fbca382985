/** Pages that show several features together: home, lists, the proposal page; reads only. */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "account",
      "draft",
      "rubric",
      "rubric :: capability",
      "profile",
      "profile :: modality",
      "catalogue",
      "precedent",
      "precedent :: cases",
      "precedent :: forecast",
      "proposal",
      "proposal :: evidence",
      "proposal :: imported",
      "proposal :: interest",
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
      "comparison",
      "comparison :: sidebyside",
      "pathway",
      "pathway :: question",
      "pathway :: verdict",
      "pathway :: document",
      "stats",
      "stats :: survival",
      "form"
    })
@NullMarked
package dev.slipway.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
