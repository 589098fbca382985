package dev.slipway.scoring.backcast;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rubric expects of real models that have been out for three years or more.
 *
 * @param rubricVersion the rubric
 * @param engineVersion the engine
 * @param asOf the day up to which reference cases count; models released three years before it or
 *     earlier are in
 * @param expectedBad expected number of models with an extremely bad outcome within three years of
 *     their release, attributable to them or to a copy
 * @param expectedGood likewise, extremely good
 * @param models each of them
 */
public record Backcast(
    int rubricVersion,
    String engineVersion,
    LocalDate asOf,
    double expectedBad,
    double expectedGood,
    List<Model> models) {

  public Backcast {
    models = List.copyOf(models);
  }

  /** How many models were counted. */
  public int counted() {
    return models.size();
  }

  /**
   * One model.
   *
   * @param access the access level at its release
   * @param bad likelihood of an extremely bad outcome within three years of its release
   * @param good likewise, extremely good
   */
  public record Model(
      String name,
      String organisation,
      LocalDate released,
      String access,
      double bad,
      double good) {}
}
