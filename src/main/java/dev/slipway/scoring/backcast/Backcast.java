package dev.slipway.scoring.backcast;

import dev.slipway.pathway.Estimate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rubric says of real models.
 *
 * @param rubricVersion the rubric
 * @param engineVersion the engine
 * @param asOf the day up to which reference cases count, and on which models have their ages
 * @param soFar extremely bad outcomes expected by that day of the models that have been out for one
 *     to three years, each for the time since its release
 * @param models each of them
 * @param conditions what a rubric that tells models apart should say
 */
public record Backcast(
    int rubricVersion,
    String engineVersion,
    LocalDate asOf,
    Range soFar,
    List<Model> models,
    List<BackcastCheck> conditions) {

  private static final int YEARS_OUT = 3;

  public Backcast {
    models = List.copyOf(models);
    conditions = List.copyOf(conditions);
  }

  /** The same with what is found of its models. */
  Backcast with(List<BackcastCheck> others) {
    return new Backcast(rubricVersion, engineVersion, asOf, soFar, models, others);
  }

  /** A sum over models: its mean, and its 5th and 95th percentile over draws. */
  public record Range(double mean, double p05, double p95) {}

  /**
   * One model.
   *
   * @param kind the class within which its training compute is compared
   * @param access the access level at its release
   * @param compute published training compute, or null
   * @param capability the middle of C
   * @param bad likelihood of an extremely bad outcome within three years of its release
   * @param good likewise, extremely good
   * @param net the mean of the margin in good outcomes minus its mean in bad ones, by the board's
   *     value ratio
   */
  public record Model(
      String name,
      String organisation,
      LocalDate released,
      String kind,
      String access,
      @Nullable Double compute,
      double capability,
      Estimate bad,
      Estimate good,
      double net) {}

  /** Models that have been out for three years or more. */
  public List<Model> old() {
    return models.stream().filter(this::isOld).toList();
  }

  /** Models that have been out for one to three years. */
  public List<Model> young() {
    return models.stream()
        .filter(model -> !isOld(model) && !model.released().isAfter(asOf.minusYears(1)))
        .toList();
  }

  private boolean isOld(Model model) {
    return !model.released().isAfter(asOf.minusYears(YEARS_OUT));
  }

  /** How many models were counted. */
  public int counted() {
    return old().size();
  }

  /** Expected number of old models with an extremely bad outcome within three years. */
  public double expectedBad() {
    return sum(old().stream(), model -> model.bad().mean());
  }

  /** Likewise, extremely good. */
  public double expectedGood() {
    return sum(old().stream(), model -> model.good().mean());
  }

  /** The highest upper end of an interval of a model's likelihood of an extremely bad outcome. */
  public double highest() {
    return models.stream().mapToDouble(model -> model.bad().p95()).max().orElse(Double.NaN);
  }

  private static double sum(Stream<Model> models, ToDoubleFunction<Model> of) {
    return models.mapToDouble(of).sum();
  }
}
