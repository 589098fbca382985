package dev.slipway.pathway;

/**
 * Names of the questions that reviewers may answer: the path of the quantity in the scenario
 * document, with the id of a threat or benefit in the place of its number.
 */
public final class Questions {

  public static final String PARAMETERS = "parameters";
  public static final String COPY_LAG = "copy.lagMonths";
  public static final String NEVER_COPIED = "copy.neverShare";
  public static final String ACCELERATION = "copy.acceleration";
  public static final String OPEN_HALF_LIFE = "copy.openHalfLifeMonths";
  public static final String COPY_EXPOSURE = "copy.exposure";
  public static final String COPY_BENEFIT = "copy.benefit";
  public static final String READINESS_CEILING = "readiness.ceiling";
  public static final String READINESS_HALF_TIME = "readiness.halfTimeMonths";
  public static final String LEARNING = "readiness.learning";
  public static final String FRICTION = "friction";
  public static final String SPREAD_EXPONENT = "scaleExponent.spread";
  public static final String COPY_BARRIER_EXPONENT = "scaleExponent.copyLag";

  private Questions() {}

  public static String reachMisuse(Access access) {
    return "reach.misuse." + access;
  }

  public static String reachUse(Access access) {
    return "reach.use." + access;
  }

  public static String leak(Access access) {
    return "reach.leakPerMonth." + access;
  }

  public static String scopeMisuse(Scope scope) {
    return "scopeLimit.misuse." + scope;
  }

  public static String scopeUse(Scope scope) {
    return "scopeLimit.use." + scope;
  }

  public static String generalityThreats(Generality generality) {
    return "generalityMultiplier.threats." + generality;
  }

  public static String generalityBenefits(Generality generality) {
    return "generalityMultiplier.benefits." + generality;
  }

  public static String threatRate(String id) {
    return "threats." + id + ".ratePerYear";
  }

  public static String safeguard(String id, Access access) {
    return "threats." + id + ".safeguard." + access;
  }

  public static String builtInSafeguard(String id) {
    return "threats." + id + ".builtInSafeguard";
  }

  public static String benefitRate(String id) {
    return "benefits." + id + ".ratePerYear";
  }
}
