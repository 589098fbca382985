package dev.slipway.proposal.evidence;

import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Unit;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import java.util.Arrays;

/** What was counted, with what is usual for such a test. The defaults are judgement. */
public enum TestKind {
  /** Attempts to get round a safeguard that a modification adds. */
  ATTACKS_FILTERED(Direction.COMPLEMENT, 0.5, Quantity.of(1, 3, 10)),
  /** Attempts against the model as it is deployed. */
  ATTACKS_PLAIN(Direction.COMPLEMENT, 0.5, Quantity.of(1, 3, 10)),
  /** People who did a task with the model, or without it. */
  UPLIFT(Direction.EVENT, 0.3, Quantity.of(0.3, 1, 3)),
  /** Tasks that the model did by itself. */
  TASKS_DONE(Direction.EVENT, 0.1, Quantity.of(0.1, 1, 10)),
  /** Harmless requests that were refused. */
  BENIGN_REFUSALS(Direction.EVENT, 0.5, Quantity.of(1)),
  /** Incidents over a time. */
  INCIDENTS(Direction.EVENT, 1, Quantity.of(1)),
  /** Months for which the model has been shown and nobody has made a copy. */
  NO_COPY(Direction.EVENT, 1, Quantity.of(1)),
  /** Anything else that was counted. */
  OTHER_COUNT(Direction.EVENT, 0.5, Quantity.of(1));

  private final Direction direction;
  private final double relevance;
  private final Quantity fieldOdds;

  TestKind(Direction direction, double relevance, Quantity fieldOdds) {
    this.direction = direction;
    this.relevance = relevance;
    this.fieldOdds = fieldOdds;
  }

  public Direction direction() {
    return direction;
  }

  public double relevance() {
    return relevance;
  }

  public Quantity fieldOdds() {
    return fieldOdds;
  }

  /** Whether events are counted over a time, not in trials. */
  public boolean overTime() {
    return this == INCIDENTS || isWait();
  }

  /** Whether it is a time in which nothing has come; it speaks of when, and of whether ever. */
  public boolean isWait() {
    return this == NO_COPY;
  }

  /** What kind of evidence the result of such a test is. */
  public EvidenceKind evidenceKind() {
    return switch (this) {
      case ATTACKS_FILTERED, ATTACKS_PLAIN -> EvidenceKind.RED_TEAM;
      case UPLIFT, TASKS_DONE -> EvidenceKind.CAPABILITY_EVALUATION;
      case INCIDENTS -> EvidenceKind.INCIDENTS;
      case BENIGN_REFUSALS, NO_COPY, OTHER_COUNT -> EvidenceKind.OTHER;
    };
  }

  /** The test that usually speaks of a question, by trials. */
  public static TestKind usualFor(Question question) {
    return Arrays.stream(values())
        .filter(kind -> !kind.overTime() && kind.usuallySpeaksOf(question))
        .findFirst()
        .orElse(OTHER_COUNT);
  }

  /** Whether such a test can speak of a question at all. */
  public boolean speaksOf(Question question) {
    if (isWait()) {
      return question.family() == Family.COPY_LAG;
    }
    return overTime()
        ? question.unit() == Unit.PER_YEAR || question.unit() == Unit.PER_MONTH
        : question.kind() == Kind.UNIT;
  }

  /** Whether it usually speaks of a question. */
  public boolean usuallySpeaksOf(Question question) {
    Family family = question.family();
    return switch (this) {
      case ATTACKS_FILTERED -> family == Family.EFFECT_SHARE;
      case ATTACKS_PLAIN -> family == Family.SAFEGUARD;
      case UPLIFT, TASKS_DONE -> family.subject() == Family.Subject.STEP;
      case BENIGN_REFUSALS -> family == Family.FRICTION;
      case INCIDENTS -> family == Family.THREAT_RATE;
      case NO_COPY -> family == Family.COPY_LAG;
      case OTHER_COUNT -> true;
    };
  }
}
