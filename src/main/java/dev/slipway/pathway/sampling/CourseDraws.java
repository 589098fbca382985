package dev.slipway.pathway.sampling;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Generality;
import dev.slipway.pathway.PooledAnswers;
import dev.slipway.pathway.Questions;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Target;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.Vectors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of one course for a block of draws, its factors applied; symbols as in
 * docs/model.md. Arrays may be shared and are not to be changed.
 */
public final class CourseDraws {

  private static final double TEN_BILLION = StrictMath.log(1e10);

  /** Spread factors are capped at this. */
  private static final double WIDEST = 3;

  /** Times are held above this, so that no power of a ratio overflows. */
  private static final double SHORTEST = 1e-9;

  private final Course course;
  private final Scenario scenario;
  private final BlockDraws block;

  private record Spread(Assurance assurance, List<Applied> scaling) {}

  private record Scale(List<Applied> scaling) {}

  public CourseDraws(Course course, BlockDraws block) {
    this.course = course;
    this.scenario = course.scenario();
    this.block = block;
  }

  public Course course() {
    return course;
  }

  public int size() {
    return block.size();
  }

  public int from() {
    return block.from();
  }

  BlockDraws block() {
    return block;
  }

  /**
   * What courses of one scenario on this block have in common: made when it is first asked for
   * under a key.
   */
  public <T> T shared(Object key, Supplier<T> make) {
    return block.shared(scenario, key, make);
  }

  /** Likewise, for one array of many: only those that were asked for lately are kept. */
  double[] recent(Object key, Supplier<double[]> make) {
    return block.recent(scenario, key, make);
  }

  /** A quantity of the scenario's own, or what reviewers answered in its place. */
  double[] value(Column column, Kind kind, String question, Quantity own) {
    PooledAnswers answers = answers(question);
    return answers == null
        ? block.value(column, kind, own)
        : block.pooled(column, kind, answers, false);
  }

  /** One minus a unit quantity, likewise. */
  double[] complement(Column column, String question, Quantity own) {
    PooledAnswers answers = answers(question);
    return answers == null
        ? block.complement(column, own)
        : block.pooled(column, Kind.UNIT, answers, true);
  }

  /** Whether a question has reviewers' answers, which are never relative. */
  boolean answered(String question) {
    return answers(question) != null;
  }

  private @Nullable PooledAnswers answers(String question) {
    return scenario.reviewers().answersTo(question);
  }

  private double[] fixed(Dimension dimension, Kind kind, String question, Quantity own) {
    return value(Column.fixed(dimension), kind, question, own);
  }

  private double[] complement(Dimension dimension, String question, Quantity own) {
    return complement(Column.fixed(dimension), question, own);
  }

  /** m, the copy lag in months. */
  public double[] copyLag() {
    Quantity m = scenario.copy().lagMonths();
    double[] lag = fixed(Dimension.COPY_LAG, Kind.POSITIVE, Questions.COPY_LAG, m).clone();
    if (scenario.copy().relative() && !answered(Questions.COPY_LAG)) {
      double[] exponent =
          fixed(
              Dimension.COPY_BARRIER_EXPONENT,
              Kind.UNIT,
              Questions.COPY_BARRIER_EXPONENT,
              scenario.scaleExponent().copyLag());
      double[] barrier = power(exponent, scale());
      for (int i = 0; i < lag.length; i++) {
        lag[i] *= barrier[i];
      }
    }
    return notTooShort(multiplied(lag, course.factors(Target.COPY_LAG)));
  }

  /** v. */
  public double[] neverCopied() {
    return fixed(
        Dimension.NEVER_COPIED, Kind.UNIT, Questions.NEVER_COPIED, scenario.copy().neverShare());
  }

  /** 1 − v. */
  public double[] everCopied() {
    return complement(Dimension.NEVER_COPIED, Questions.NEVER_COPIED, scenario.copy().neverShare());
  }

  /** A. */
  public double[] acceleration() {
    return fixed(
        Dimension.ACCELERATION,
        Kind.ABOVE_ONE,
        Questions.ACCELERATION,
        scenario.copy().acceleration());
  }

  /** w, in months. */
  public double[] openHalfLife() {
    Quantity w = scenario.copy().openHalfLifeMonths();
    return notTooShort(
        fixed(Dimension.OPEN_HALF_LIFE, Kind.POSITIVE, Questions.OPEN_HALF_LIFE, w).clone());
  }

  /** c_b. */
  public double[] copyExposure() {
    Quantity own = scenario.copy().exposure();
    double[] exposure =
        fixed(Dimension.COPY_EXPOSURE, Kind.UNIT, Questions.COPY_EXPOSURE, own).clone();
    for (Applied applied : course.factors(Target.COPY_EXPOSURE)) {
      double[] e = value(applied, Kind.UNIT);
      for (int i = 0; i < exposure.length; i++) {
        exposure[i] *= e[i];
      }
    }
    return exposure;
  }

  /** c_g. */
  public double[] copyBenefit() {
    return fixed(
        Dimension.COPY_BENEFIT, Kind.UNIT, Questions.COPY_BENEFIT, scenario.copy().benefit());
  }

  /** l(a) per month; an undeployed model and open weights leak as an internal one does. */
  public double[] leak(@Nullable Access access) {
    Access at = access == null || access == Access.OPEN_WEIGHTS ? Access.INTERNAL : access;
    Quantity leak = given(scenario.reach().leakPerMonth(), at);
    return multiplied(
        fixed(Dimension.LEAK, Kind.POSITIVE, Questions.leak(at), leak).clone(),
        course.factors(Target.LEAK_RATE));
  }

  /** h, in months on the readiness clock. */
  public double[] readinessHalfTime() {
    Quantity h = scenario.readiness().halfTimeMonths();
    return notTooShort(
        multiplied(
            fixed(Dimension.READINESS_HALF_TIME, Kind.POSITIVE, Questions.READINESS_HALF_TIME, h)
                .clone(),
            course.factors(Target.READINESS_HALF_TIME)));
  }

  /** L. */
  public double[] learning() {
    return fixed(
        Dimension.LEARNING, Kind.ABOVE_ONE, Questions.LEARNING, scenario.readiness().learning());
  }

  /** 1 − D. */
  public double[] unpreventable() {
    Quantity own = scenario.readiness().ceiling();
    double[] rest =
        complement(Dimension.READINESS_CEILING, Questions.READINESS_CEILING, own).clone();
    return without(rest, course.factors(Target.READINESS_CEILING));
  }

  /** D, with its digits even if it is tiny. */
  public double[] preventable() {
    Quantity own = scenario.readiness().ceiling();
    double[] ceiling =
        fixed(Dimension.READINESS_CEILING, Kind.UNIT, Questions.READINESS_CEILING, own).clone();
    for (Applied applied : course.factors(Target.READINESS_CEILING)) {
      double[] e = value(applied, Kind.UNIT);
      for (int i = 0; i < ceiling.length; i++) {
        ceiling[i] = Math.min(1, ceiling[i] + (1 - ceiling[i]) * e[i]);
      }
    }
    return ceiling;
  }

  /** r_b(a). */
  double[] misuseReach(Access access) {
    return reach(
        Dimension.REACH_MISUSE, Questions.reachMisuse(access), scenario.reach().misuse(), access);
  }

  /** r_g(a). */
  double[] useReach(Access access) {
    return reach(Dimension.REACH_USE, Questions.reachUse(access), scenario.reach().use(), access);
  }

  private double[] reach(
      Dimension dimension, String question, Map<Access, Quantity> reach, Access access) {
    Quantity r = access == Access.OPEN_WEIGHTS ? Quantity.of(1) : given(reach, access);
    return fixed(dimension, Kind.UNIT, question, r);
  }

  /** s_b. */
  double[] misuseScope() {
    Quantity s = given(scenario.scopeLimit().misuse(), course.scope());
    return fixed(Dimension.SCOPE_MISUSE, Kind.UNIT, Questions.scopeMisuse(course.scope()), s);
  }

  /** s_g. */
  double[] useScope() {
    Quantity s = given(scenario.scopeLimit().use(), course.scope());
    return fixed(Dimension.SCOPE_USE, Kind.UNIT, Questions.scopeUse(course.scope()), s);
  }

  /** x_b. */
  double[] generalityOfThreats() {
    Generality at = course.generality();
    return fixed(
        Dimension.GENERALITY_THREATS,
        Kind.POSITIVE,
        Questions.generalityThreats(at),
        given(scenario.generalityMultiplier().threats(), at));
  }

  /** x_g. */
  double[] generalityOfBenefits() {
    Generality at = course.generality();
    return fixed(
        Dimension.GENERALITY_BENEFITS,
        Kind.POSITIVE,
        Questions.generalityBenefits(at),
        given(scenario.generalityMultiplier().benefits(), at));
  }

  /** 1 − f. */
  double[] unhindered() {
    double[] rest = complement(Dimension.FRICTION, Questions.FRICTION, scenario.friction()).clone();
    return without(rest, course.factors(Target.FRICTION));
  }

  /** ln(P / 1e10). */
  private double[] scale() {
    List<Applied> scaling = course.factors(Target.SCALE_PARAMETERS);
    return block.kept(
        scenario,
        new Scale(scaling),
        () -> {
          Quantity own = scenario.parameters();
          double[] p =
              fixed(Dimension.PARAMETERS, Kind.POSITIVE, Questions.PARAMETERS, own).clone();
          multiplied(p, scaling);
          for (int i = 0; i < p.length; i++) {
            p[i] = Math.max(p[i], Double.MIN_NORMAL);
          }
          Vectors.log(p);
          for (int i = 0; i < p.length; i++) {
            p[i] -= TEN_BILLION;
          }
          return p;
        });
  }

  /** The factor on the spread of what is relative: (P / 1e10)^e_s times the assurance's. */
  double[] spread() {
    Assurance assurance = course.assurance();
    return block.kept(
        scenario,
        new Spread(assurance, course.factors(Target.SCALE_PARAMETERS)),
        () -> {
          double[] exponent =
              fixed(
                  Dimension.SPREAD_EXPONENT,
                  Kind.UNIT,
                  Questions.SPREAD_EXPONENT,
                  scenario.scaleExponent().spread());
          double shown = given(scenario.assuranceSpread(), assurance);
          double[] spread = power(exponent, scale());
          for (int i = 0; i < spread.length; i++) {
            spread[i] = Math.min(WIDEST, spread[i] * shown);
          }
          return spread;
        });
  }

  /** (P / 1e10)^e. */
  private static double[] power(double[] exponent, double[] scale) {
    double[] power = new double[scale.length];
    for (int i = 0; i < power.length; i++) {
      power[i] = exponent[i] * scale[i];
    }
    Vectors.exp(power, Double.POSITIVE_INFINITY);
    return power;
  }

  double[] value(Applied applied, Kind kind) {
    return block.value(Column.named(applied.column()), kind, applied.factor().value());
  }

  /** Multiplies by positive factors, in place. */
  double[] multiplied(double[] array, List<Applied> factors) {
    for (Applied applied : factors) {
      Products.multiply(array, value(applied, Kind.POSITIVE));
    }
    return array;
  }

  /** Multiplies a complement by the complements of unit factors, in place. */
  double[] without(double[] complement, List<Applied> factors) {
    for (Applied applied : factors) {
      Column column = Column.named(applied.column());
      Products.multiply(complement, block.complement(column, applied.factor().value()));
    }
    return complement;
  }

  private static double[] notTooShort(double[] times) {
    for (int i = 0; i < times.length; i++) {
      times[i] = Math.max(SHORTEST, times[i]);
    }
    return times;
  }

  static <K, V> V given(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), () -> "nothing given for " + key);
  }
}
