package dev.slipway.pathway.question;

/** What an effect acts on. Effects are applied by stage, in the order of this list. */
public enum Target {
  SET_ACCESS(Operation.SET),
  SET_SCOPE(Operation.SET),
  SET_GENERALITY(Operation.SET),
  SET_ASSURANCE(Operation.SET),
  SCALE_PARAMETERS(Operation.MULTIPLY),
  ADD_THREAT(Operation.ADD),
  ADD_BENEFIT(Operation.ADD),
  DELAY(Operation.DELAY),
  CAP_ACCESS(Operation.LIMIT),
  LIMIT_SCOPE(Operation.LIMIT),
  NOT_SHOWN(Operation.LIMIT),
  SAFEGUARD(Operation.PROTECT),
  BUILT_IN_SAFEGUARD(Operation.PROTECT),
  FRICTION(Operation.PROTECT),
  LEAK_RATE(Operation.MULTIPLY),
  COPY_LAG(Operation.MULTIPLY),
  READINESS_HALF_TIME(Operation.MULTIPLY),
  COPY_EXPOSURE(Operation.REDUCE),
  READINESS_CEILING(Operation.PROTECT),
  SCALE_CAPABILITY(Operation.MULTIPLY),
  THREAT_STEP(Operation.MULTIPLY),
  THREAT_RATE(Operation.MULTIPLY),
  BENEFIT_RATE(Operation.MULTIPLY);

  /** What is done to the target. */
  public enum Operation {
    /** The level becomes this. */
    SET,
    /** One more threat or benefit. */
    ADD,
    /** Later by so many months. */
    DELAY,
    /** No more than this. */
    LIMIT,
    /** x becomes 1 − (1 − x)(1 − e), e a unit quantity. */
    PROTECT,
    /** x becomes x e, e a unit quantity. */
    REDUCE,
    /** x becomes x e, e a positive quantity. */
    MULTIPLY
  }

  private final Operation operation;

  Target(Operation operation) {
    this.operation = operation;
  }

  public Operation operation() {
    return operation;
  }

  /** Whether the effect carries a quantity. */
  public boolean takesValue() {
    return switch (operation) {
      case PROTECT, REDUCE, MULTIPLY -> true;
      case SET, ADD, DELAY, LIMIT -> false;
    };
  }

  /** Whether the effect may name the threats it is about; left out, it is about all. */
  public boolean takesThreats() {
    return switch (this) {
      case SAFEGUARD, BUILT_IN_SAFEGUARD, THREAT_RATE, THREAT_STEP -> true;
      default -> false;
    };
  }

  /** Whether the effect may name the benefits it is about; left out, it is about all. */
  public boolean takesBenefits() {
    return this == BENEFIT_RATE;
  }
}
