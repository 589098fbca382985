package dev.slipway.scoring.capability;

import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.linear.LeastSquares;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the training of a model took where that is not published, by two regressions of ln compute
 * on the real models: by class, year and parameter count where the count is known; else by class,
 * year and whether the count is known, since those who hide how large a language model is have
 * mostly trained a large one.
 */
public final class ComputeEstimate {

  private static final LocalDate ORIGIN = LocalDate.of(2022, 1, 1);
  private static final double DAYS_PER_YEAR = 365.2425;
  private static final double USUAL_COUNT = 1e10;

  /** From the 5th to the 95th percentile. */
  private static final double LEVEL = 0.9;

  private static final ComputeEstimate SHIPPED = new ComputeEstimate(RealModels.read());

  private final LeastSquares byCount;
  private final LeastSquares byDisclosure;

  private ComputeEstimate(List<RealModel> models) {
    byCount = fit(models, Seen::counted, Seen::byCount);
    byDisclosure = fit(models, seen -> true, Seen::byDisclosure);
  }

  /** By the real models that come with the product. */
  public static ComputeEstimate shipped() {
    return SHIPPED;
  }

  /**
   * The 5th, 50th and 95th percentile of what a new model's training took.
   *
   * @param day on which it is shown
   * @param parameters its count, or null if that is not known
   */
  public Quantity of(ComputeClass of, LocalDate day, @Nullable Double parameters) {
    Seen seen = new Seen(of, day, parameters);
    LeastSquares fit = seen.counted() ? byCount : byDisclosure;
    double[] features = seen.counted() ? seen.byCount() : seen.byDisclosure();
    double mean = fit.mean(features);
    double reach = fit.halfWidth(features, LEVEL);
    return Quantity.of(
        StrictMath.exp(mean - reach), StrictMath.exp(mean), StrictMath.exp(mean + reach));
  }

  private interface Features {
    double[] of(Seen seen);
  }

  private static LeastSquares fit(
      List<RealModel> models, Predicate<Seen> counts, Features features) {
    List<double[]> rows = new ArrayList<>();
    List<Double> outcomes = new ArrayList<>();
    for (RealModel model : models) {
      Double compute = model.compute();
      ComputeClass of = model.computeClass().orElse(null);
      if (compute != null && of != null) {
        Seen seen = new Seen(of, model.released(), model.parameters());
        if (counts.test(seen)) {
          rows.add(features.of(seen));
          outcomes.add(StrictMath.log(compute));
        }
      }
    }
    return LeastSquares.of(rows, outcomes.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** What a regression is told of a model. */
  private record Seen(ComputeClass of, LocalDate day, @Nullable Double parameters) {

    boolean counted() {
      return parameters != null;
    }

    private double years() {
      return ChronoUnit.DAYS.between(ORIGIN, day) / DAYS_PER_YEAR;
    }

    /** A level for each class, one trend, one power of the count. */
    double[] byCount() {
      double count = parameters == null ? USUAL_COUNT : parameters;
      return levelsAnd(years(), StrictMath.log(count / USUAL_COUNT));
    }

    /** Language models have grown, and been hidden, in a way of their own. */
    double[] byDisclosure() {
      double hidden = counted() ? 0 : 1;
      return of == ComputeClass.LANGUAGE
          ? levelsAnd(years(), hidden, 0, 0)
          : levelsAnd(0, 0, years(), hidden);
    }

    private double[] levelsAnd(double... others) {
      ComputeClass[] classes = ComputeClass.values();
      double[] features = new double[classes.length + others.length];
      features[of.ordinal()] = 1;
      System.arraycopy(others, 0, features, classes.length, others.length);
      return features;
    }
  }
}
