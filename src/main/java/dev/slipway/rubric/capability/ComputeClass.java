package dev.slipway.rubric.capability;

import java.util.Optional;
import java.util.Set;

/** Classes of models within which training compute tells how capable one is. */
public enum ComputeClass {
  /** Language, code, and agents that think in language. */
  LANGUAGE("TEXT", "CODE"),
  IMAGE("IMAGE"),
  VIDEO("VIDEO"),
  AUDIO("AUDIO"),
  BIOLOGY("BIOLOGY"),
  /** Forecasts of weather, materials and the like from tables. */
  EARTH_SCIENCE("TABULAR"),
  /** What acts without language. */
  ROBOTICS("AGENT");

  private final Set<String> modalities;

  ComputeClass(String... modalities) {
    this.modalities = Set.of(modalities);
  }

  /**
   * The class of a model that gives out what is named: the first where there are several, since who
   * writes as well as draws was trained to write.
   *
   * @param modalities names of a profile's modalities
   * @param general whether it does a wide range of tasks
   * @return empty where nothing is named
   */
  public static Optional<ComputeClass> of(Set<String> modalities, boolean general) {
    for (ComputeClass each : values()) {
      if (each.modalities.stream().anyMatch(modalities::contains)) {
        return Optional.of(each == ROBOTICS && general ? LANGUAGE : each);
      }
    }
    return Optional.empty();
  }
}
