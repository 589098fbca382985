package dev.slipway.pathway.question;

import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one kind, which differ in what they are about: a level, a threat, a benefit, an
 * effect of a modification. The numbers of fixed columns are part of the engine: changing one
 * changes the bits of every score.
 */
public enum Family {
  PARAMETERS("parameters", Range.PARAMETERS, Unit.COUNT, 0),
  CAPABILITY("capability", Range.CAPABILITY, Unit.TIMES, 24),
  CAPABILITY_THREATS("capabilityExponent.threats", Range.UNIT, Unit.EXPONENT, 25),
  CAPABILITY_BENEFITS("capabilityExponent.benefits", Range.UNIT, Unit.EXPONENT, 26),
  SUBSTITUTE_MISUSE("today.substitute.misuse", Range.UNIT, Unit.SHARE, 28),
  SUBSTITUTE_USE("today.substitute.use", Range.UNIT, Unit.SHARE, 29),
  COPY_LAG("copy.lagMonths", Range.MONTHS, Unit.MONTHS, 1),
  NEVER_COPIED("copy.neverShare", Range.UNIT, Unit.SHARE, 2),
  ACCELERATION("copy.acceleration", Range.SPEED, Unit.TIMES, 3),
  OPEN_HALF_LIFE("copy.openHalfLifeMonths", Range.MONTHS, Unit.MONTHS, 4),
  OPEN_AT_ONCE("copy.openAtOnce", Range.UNIT, Unit.SHARE, 27),
  COPY_EXPOSURE("copy.exposure", Range.UNIT, Unit.SHARE, 5),
  COPY_BENEFIT("copy.benefit", Range.UNIT, Unit.SHARE, 6),
  REACH_MISUSE("reach.misuse", Access.REACHED, Range.UNIT, Unit.SHARE, 7),
  REACH_USE("reach.use", Access.REACHED, Range.UNIT, Unit.SHARE, 8),
  LEAK("reach.leakPerMonth", Access.REACHED, Range.RATE, Unit.PER_MONTH, 9),
  SCOPE_MISUSE("scopeLimit.misuse", levels(Scope.values()), Range.UNIT, Unit.SHARE, 10),
  SCOPE_USE("scopeLimit.use", levels(Scope.values()), Range.UNIT, Unit.SHARE, 11),
  FRICTION("friction", Range.UNIT, Unit.SHARE, 19),
  READINESS_CEILING("readiness.ceiling", Range.UNIT, Unit.SHARE, 16),
  READINESS_HALF_TIME("readiness.halfTimeMonths", Range.MONTHS, Unit.MONTHS, 17),
  LEARNING("readiness.learning", Range.SPEED, Unit.TIMES, 18),
  GENERALITY_THREATS(
      "generalityMultiplier.threats",
      levels(Generality.values()),
      Range.MULTIPLIER,
      Unit.TIMES,
      12),
  GENERALITY_BENEFITS(
      "generalityMultiplier.benefits",
      levels(Generality.values()),
      Range.MULTIPLIER,
      Unit.TIMES,
      13),
  SPREAD_EXPONENT("scaleExponent.spread", Range.UNIT, Unit.EXPONENT, 14),
  COPY_BARRIER_EXPONENT("scaleExponent.copyLag", Range.UNIT, Unit.EXPONENT, 15),
  THREAT_RATE(Subject.THREAT, "ratePerYear", Range.RATE, Unit.PER_YEAR, "rate", Column.THREATS),
  SAFEGUARD(Subject.THREAT, "safeguard", Range.UNIT, Unit.SHARE, "safeguard", Column.SAFEGUARDS),
  BUILT_IN_SAFEGUARD(
      Subject.THREAT, "builtInSafeguard", Range.UNIT, Unit.SHARE, "builtInSafeguard", null),
  COUNT_WITH(Subject.STEP, "with", Range.STEP_COUNT, Unit.COUNT, "", Column.THREATS),
  COUNT_WITHOUT(Subject.STEP, "without", Range.STEP_COUNT, Unit.COUNT, "", Column.THREATS),
  CHANCE_WITH(Subject.STEP, "with", Range.UNIT, Unit.SHARE, "", Column.THREATS),
  CHANCE_WITHOUT(Subject.STEP, "without", Range.UNIT, Unit.SHARE, "", Column.THREATS),
  BENEFIT_RATE(Subject.BENEFIT, "ratePerYear", Range.RATE, Unit.PER_YEAR, "rate", Column.BENEFITS),
  EFFECT_SHARE(Subject.MODIFICATION, "effects", Range.UNIT, Unit.SHARE, "", null),
  EFFECT_FACTOR(Subject.MODIFICATION, "effects", Range.MULTIPLIER, Unit.TIMES, "", null),
  EFFECT_RATE_FACTOR(Subject.MODIFICATION, "effects", Range.RATE_FACTOR, Unit.TIMES, "", null);

  /** What the questions of a family are about one by one. */
  public enum Subject {
    /** The model and its release as a whole. */
    RELEASE("", ""),
    THREAT("threats", "threat"),
    /** A step of a threat's chain. */
    STEP("threats", "threat"),
    BENEFIT("benefits", "benefit"),
    MODIFICATION("modifications", "effect");

    private final String member;
    private final String seed;

    Subject(String member, String seed) {
      this.member = member;
      this.seed = seed;
    }

    /** The list in the scenario document that holds these. */
    public String member() {
      return member;
    }

    String seed() {
      return seed;
    }
  }

  private final Subject subject;
  private final String name;
  private final List<? extends Enum<?>> levels;
  private final Range range;
  private final Unit unit;
  private final @Nullable Column column;
  private final String seed;
  private final @Nullable Column common;

  Family(String name, Range range, Unit unit, int number) {
    this(name, List.of(), range, unit, number);
  }

  Family(String name, List<? extends Enum<?>> levels, Range range, Unit unit, int number) {
    this.subject = Subject.RELEASE;
    this.name = name;
    this.levels = levels;
    this.range = range;
    this.unit = unit;
    this.column = Column.fixed(name, number);
    this.seed = "";
    this.common = null;
  }

  Family(
      Subject subject, String name, Range range, Unit unit, String seed, @Nullable Column common) {
    this.subject = subject;
    this.name = name;
    this.levels = name.equals("safeguard") ? levels(Access.values()) : List.of();
    this.range = range;
    this.unit = unit;
    this.column = null;
    this.seed = seed;
    this.common = common;
  }

  /** The family of the values of effects on one target. */
  static Family ofEffect(Target target) {
    return switch (target) {
      case THREAT_RATE, BENEFIT_RATE, LEAK_RATE -> EFFECT_RATE_FACTOR;
      default -> target.operation() == Target.Operation.MULTIPLY ? EFFECT_FACTOR : EFFECT_SHARE;
    };
  }

  public Subject subject() {
    return subject;
  }

  /** The member of the document that holds the answers: of the whole, or of the subject. */
  public String member() {
    return name;
  }

  /** What its questions have in common, as message keys name it: such as {@code reach.misuse}. */
  public String code() {
    return Question.joined(subject.member(), name);
  }

  /** The member of the whole document that its answers stand in, such as {@code reach}. */
  public String section() {
    return subject == Subject.RELEASE ? Question.path(name).get(0) : subject.member();
  }

  /** The levels that are asked one by one; none if there is one answer. */
  public List<? extends Enum<?>> levels() {
    return levels;
  }

  public Range range() {
    return range;
  }

  public Unit unit() {
    return unit;
  }

  /** What holds where nobody has answered; null if somebody must. */
  public @Nullable Quantity ifLeftOut() {
    return switch (this) {
      case CAPABILITY -> Quantity.of(1);
      case CAPABILITY_THREATS,
          CAPABILITY_BENEFITS,
          SUBSTITUTE_MISUSE,
          SUBSTITUTE_USE,
          OPEN_AT_ONCE,
          SAFEGUARD,
          BUILT_IN_SAFEGUARD ->
          Quantity.of(0);
      default -> null;
    };
  }

  Column column(String id, String part) {
    if (column != null) {
      return column;
    }
    if (subject == Subject.STEP) {
      return Column.ofStep(id, part);
    }
    String key = Question.joined(subject.member(), id, name, part);
    String seeded = subject.seed() + "/" + id + "/" + seed + part;
    return Column.named(key, seeded, common);
  }

  private static List<? extends Enum<?>> levels(Enum<?>[] levels) {
    return Arrays.asList(levels);
  }
}
