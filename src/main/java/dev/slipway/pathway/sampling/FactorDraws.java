package dev.slipway.pathway.sampling;

import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Vectors;
import java.util.List;

/** What the factors of modifications make of answers. */
final class FactorDraws {

  private final AnswerDraws answers;

  FactorDraws(AnswerDraws answers) {
    this.answers = answers;
  }

  /** Multiplies by positive factors, in place. */
  double[] multiplied(double[] array, List<Applied> factors) {
    for (Applied applied : factors) {
      Products.multiply(array, answers.value(applied.question()));
    }
    return array;
  }

  /** Multiplies a complement by the complements of unit factors, in place. */
  double[] without(double[] complement, List<Applied> factors) {
    for (Applied applied : factors) {
      Products.multiply(complement, answers.complement(applied.question()));
    }
    return complement;
  }

  /** The product of factors, each to a power that is an answer. */
  double[] raised(List<Applied> factors, Question exponent) {
    double[] logarithm = new double[answers.size()];
    for (Applied applied : factors) {
      double[] e = answers.value(applied.question()).clone();
      Vectors.log(e);
      for (int i = 0; i < e.length; i++) {
        logarithm[i] += e[i];
      }
    }
    return Products.power(answers.value(exponent), logarithm);
  }

  /** A step of a chain on one side: a count times its factors, or a chance with its odds so. */
  double[] step(Question side, List<Applied> factors) {
    if (side.kind() == Kind.POSITIVE) {
      return multiplied(answers.value(side).clone(), factors);
    }
    if (factors.isEmpty()) {
      return answers.value(side);
    }
    double[] odds = multiplied(answers.ones(), factors);
    double[] chance = answers.value(side);
    double[] rest = answers.complement(side);
    for (int i = 0; i < odds.length; i++) {
      double happens = chance[i] * odds[i];
      odds[i] = happens / (happens + rest[i]);
    }
    return odds;
  }
}
