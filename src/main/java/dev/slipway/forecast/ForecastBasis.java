package dev.slipway.forecast;

import dev.slipway.scoring.assembly.Basis;
import org.jspecify.annotations.Nullable;

/** Whose answers a forecast rests on. */
public enum ForecastBasis {
  /** The reviewers' together. */
  POOL,
  /** The rubric's starting answers. */
  STARTING,
  /** The rubric's, with the submitter's claims in their place. */
  CLAIMS,
  /** One reviewer's alone. */
  PERSON;

  static ForecastBasis of(Basis basis, @Nullable Object person) {
    if (person != null) {
      return PERSON;
    }
    return switch (basis) {
      case REVIEWERS -> POOL;
      case RUBRIC -> STARTING;
      case CLAIMS -> CLAIMS;
    };
  }
}
