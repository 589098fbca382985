package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.sampling.Dimension;

/**
 * Names the questions behind columns of draws, by the path of their answer in the scenario
 * document. Levels of one family are one question, since one number moves them all, and are named
 * without the level. What the members of a group have in common is a question of its own.
 */
public final class QuestionKeys {

  /** Ends the key of what the members of a group have in common. */
  public static final String COMMON = "common";

  private QuestionKeys() {}

  static String of(Dimension dimension) {
    return switch (dimension) {
      case PARAMETERS -> "parameters";
      case COPY_LAG -> "copy.lagMonths";
      case NEVER_COPIED -> "copy.neverShare";
      case ACCELERATION -> "copy.acceleration";
      case OPEN_HALF_LIFE -> "copy.openHalfLifeMonths";
      case COPY_EXPOSURE -> "copy.exposure";
      case COPY_BENEFIT -> "copy.benefit";
      case REACH_MISUSE -> "reach.misuse";
      case REACH_USE -> "reach.use";
      case LEAK -> "reach.leakPerMonth";
      case SCOPE_MISUSE -> "scopeLimit.misuse";
      case SCOPE_USE -> "scopeLimit.use";
      case GENERALITY_THREATS -> "generalityMultiplier.threats";
      case GENERALITY_BENEFITS -> "generalityMultiplier.benefits";
      case SPREAD_EXPONENT -> "scaleExponent.spread";
      case COPY_BARRIER_EXPONENT -> "scaleExponent.copyLag";
      case READINESS_CEILING -> "readiness.ceiling";
      case READINESS_HALF_TIME -> "readiness.halfTimeMonths";
      case LEARNING -> "readiness.learning";
      case FRICTION -> "friction";
      case THREATS_IN_COMMON -> "threats.ratePerYear." + COMMON;
      case SAFEGUARDS_IN_COMMON -> "threats.safeguard." + COMMON;
      case BENEFITS_IN_COMMON -> "benefits.ratePerYear." + COMMON;
      case REVIEWER -> "reviewer";
    };
  }

  /** Of a named column: {@code threat/fraud/rate} asks {@code threats.fraud.ratePerYear}. */
  static String of(String column) {
    String[] parts = column.split("/", 2);
    int last = parts[1].lastIndexOf('/');
    String id = parts[1].substring(0, last);
    String what = parts[1].substring(last + 1);
    return switch (parts[0]) {
      case "threat" -> "threats." + id + "." + (what.equals("rate") ? "ratePerYear" : what);
      case "benefit" -> "benefits." + id + ".ratePerYear";
      default -> "modifications." + id + ".effects." + what;
    };
  }
}
