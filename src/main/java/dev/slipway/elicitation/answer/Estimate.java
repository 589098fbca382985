package dev.slipway.elicitation.answer;

import dev.slipway.pathway.question.Question;
import java.time.Instant;
import java.util.UUID;

/** An answer with whose it is, and when it was given in which round. */
public record Estimate(UUID personId, int round, Question question, Answer answer, Instant at) {}
