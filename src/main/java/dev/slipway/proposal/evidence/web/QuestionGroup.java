package dev.slipway.proposal.evidence.web;

import dev.slipway.form.Choice;
import java.util.List;

/**
 * Questions of the rubric under one heading.
 *
 * @param chosen how many of them are ticked
 */
record QuestionGroup(String name, List<Choice> questions, int chosen) {}
