package dev.slipway.profile.flag;

import dev.slipway.profile.training.Compute;
import org.jspecify.annotations.Nullable;

/**
 * Something in a profile that a law or a reader of the score asks about.
 *
 * @param measured the amount of computing that set it off, where it is one
 * @param compared what it was held against, where that is the model's own
 */
public record Flag(
    Kind kind, Certainty certainty, @Nullable Compute measured, @Nullable Compute compared) {

  /** What it is about, with the address of its source. */
  public enum Kind {
    /** European Union, Regulation 2024/1689, Article 51(2). */
    SYSTEMIC_RISK("https://eur-lex.europa.eu/eli/reg/2024/1689/oj"),
    /** European Commission, guidelines on obligations for general-purpose models. */
    MODIFIER(
        "https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act"),
    /** California, Senate Bill 53 of 2025: frontier model. */
    FRONTIER_MODEL(
        "https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=202520260SB53"),
    /** The same: large frontier developer. */
    LARGE_DEVELOPER(
        "https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=202520260SB53"),
    /** European Union, Regulation 2024/1689, Annex XI, section 1. */
    COMPUTE_NOT_PUBLISHED("https://eur-lex.europa.eu/eli/reg/2024/1689/oj"),
    /** The same. */
    PARAMETERS_NOT_PUBLISHED("https://eur-lex.europa.eu/eli/reg/2024/1689/oj");

    private final String source;

    Kind(String source) {
      this.source = source;
    }

    /** Where it can be read. */
    public String source() {
      return source;
    }
  }

  /** How surely the fact reaches the threshold. */
  public enum Certainty {
    /** Also with the lowest number that was given. */
    HOLDS,
    /** Only with higher ones, or something that it depends on is not known. */
    MAY_HOLD
  }
}
