package dev.slipway.pathway.sampling;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Vectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the size, the capability and the generality of the model in hand make of what is relative.
 */
final class ScaleDraws {

  private static final double TEN_BILLION = StrictMath.log(1e10);

  /** Spread factors are capped at this. */
  private static final double WIDEST = 3;

  private final Course course;
  private final AnswerDraws answers;
  private final FactorDraws factors;

  private record Spread(Assurance assurance, List<Applied> scaling) {}

  private record Size(List<Applied> scaling) {}

  ScaleDraws(AnswerDraws answers, FactorDraws factors) {
    this.course = answers.course();
    this.answers = answers;
    this.factors = factors;
  }

  /** C to the power of an exponent; null where the model is as capable as the reference model. */
  double @Nullable [] capability(Question exponent) {
    double[] capability = answers.unless(1, Question.CAPABILITY);
    return capability == null
        ? null
        : answers.kept(
            List.of(Question.CAPABILITY, exponent),
            () -> {
              double[] logarithm = capability.clone();
              Vectors.log(logarithm);
              return Products.power(answers.value(exponent), logarithm);
            });
  }

  /** x_b. */
  double[] generalityOfThreats(Generality generality) {
    return answers.value(Question.generalityThreats(generality));
  }

  /** x_g. */
  double[] generalityOfBenefits(Generality generality) {
    return answers.value(Question.generalityBenefits(generality));
  }

  /** (P / 1e10)^e_m, P before modifications. */
  double[] copyBarrier() {
    return Products.power(answers.value(Question.COPY_BARRIER_EXPONENT), size(List.of()));
  }

  /** The factor on the spread of what is relative: (P / 1e10)^e_s times the assurance's. */
  double[] spread() {
    Assurance assurance = course.assurance();
    List<Applied> scaling = course.factors(Target.SCALE_PARAMETERS);
    return answers.kept(
        new Spread(assurance, scaling),
        () -> {
          double shown = course.scenario().constants().spread(assurance);
          double[] spread = Products.power(answers.value(Question.SPREAD_EXPONENT), size(scaling));
          for (int i = 0; i < spread.length; i++) {
            spread[i] = Math.min(WIDEST, spread[i] * shown);
          }
          return spread;
        });
  }

  /** ln(P / 1e10), P scaled. */
  private double[] size(List<Applied> scaling) {
    return answers.kept(
        new Size(scaling),
        () -> {
          double[] p = answers.value(Question.PARAMETERS).clone();
          factors.multiplied(p, scaling);
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
}
