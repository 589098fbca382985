package dev.slipway.elicitation.web.result;

import dev.slipway.stats.Quantity;
import java.util.Collection;
import java.util.List;

/**
 * How far answers to one question lie apart.
 *
 * @param kind ALONE, CLOSE, FACTOR or NOTHING (some say nothing at all, others something)
 * @param factor the largest middle over the smallest; 1 where that says nothing
 * @param apart whether no value lies within everybody's interval
 */
record Disagreement(String kind, double factor, boolean apart) {

  private static final double CLOSE = 1.5;

  static Disagreement of(Collection<Quantity> answers) {
    List<Double> middles = answers.stream().map(Quantity::p50).toList();
    if (middles.size() < 2) {
      return new Disagreement("ALONE", 1, false);
    }
    double least = middles.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = middles.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    boolean apart =
        answers.stream().mapToDouble(Disagreement::low).max().orElseThrow()
            > answers.stream().mapToDouble(Disagreement::high).min().orElseThrow();
    if (least == 0) {
      return new Disagreement(most == 0 ? "CLOSE" : "NOTHING", 1, apart);
    }
    double factor = most / least;
    return new Disagreement(factor < CLOSE ? "CLOSE" : "FACTOR", factor, apart);
  }

  private static double low(Quantity answer) {
    return answer instanceof Quantity.Percentiles three ? three.p05() : answer.p50();
  }

  private static double high(Quantity answer) {
    return answer instanceof Quantity.Percentiles three ? three.p95() : answer.p50();
  }
}
