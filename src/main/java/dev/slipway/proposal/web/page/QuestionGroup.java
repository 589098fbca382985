package dev.slipway.proposal.web.page;

import dev.slipway.form.Choice;
import java.util.List;

/** Questions of the rubric under one heading. */
record QuestionGroup(String name, List<Choice> questions) {}
