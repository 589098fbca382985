package dev.slipway.pathway.course;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Question;

/**
 * A factor with the question how strong it is, which names the column that it is drawn from: a
 * modification draws alike in whatever company.
 */
public record Applied(Question question, Effect.Factor factor) {}
