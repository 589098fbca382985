package dev.slipway.comparison;

import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.question.Target;

/** What an effect can reach, so that an answer can say why it moves the risk or does not. */
public enum Reach {
  /** The originator's own deployment only. */
  OWN_DEPLOYMENT,
  /** Wherever the originator's own weights are. */
  OWN_MODEL,
  /** How soon the originator's own weights get out. */
  OWN_WEIGHTS,
  /** How soon others copy it. */
  COPIES,
  /** Copies that others hold back. */
  RESTRICTED_COPIES,
  /** Every route. */
  EVERY_ROUTE,
  /** When and how openly the originator deploys. */
  PLAN,
  /** How much is not known about the model. */
  UNKNOWN,
  /** Benefits only. */
  BENEFITS;

  public static Reach of(Target target) {
    return switch (target) {
      case SAFEGUARD, SET_SCOPE, LIMIT_SCOPE -> OWN_DEPLOYMENT;
      case BUILT_IN_SAFEGUARD -> OWN_MODEL;
      case LEAK_RATE -> OWN_WEIGHTS;
      case COPY_LAG, NOT_SHOWN -> COPIES;
      case COPY_EXPOSURE -> RESTRICTED_COPIES;
      case READINESS_HALF_TIME,
          READINESS_CEILING,
          THREAT_RATE,
          THREAT_STEP,
          ADD_THREAT,
          SET_GENERALITY,
          SCALE_CAPABILITY ->
          EVERY_ROUTE;
      case SET_ACCESS, CAP_ACCESS, DELAY -> PLAN;
      case SET_ASSURANCE, SCALE_PARAMETERS -> UNKNOWN;
      case FRICTION, BENEFIT_RATE, ADD_BENEFIT -> BENEFITS;
    };
  }

  /** The share of the risk that arises where it reaches; 0 where there is no risk. */
  public double share(BadOutcomeRoutes arose) {
    double all = all(arose);
    return all > 0 ? part(arose) / all : 0;
  }

  private double part(BadOutcomeRoutes arose) {
    return switch (this) {
      case OWN_DEPLOYMENT -> arose.ownDeployment();
      case OWN_MODEL, PLAN -> arose.ownDeployment() + arose.ownWeightsOut();
      case OWN_WEIGHTS -> arose.ownWeightsOut();
      case COPIES -> arose.restrictedCopies() + arose.openCopies();
      case RESTRICTED_COPIES -> arose.restrictedCopies();
      case EVERY_ROUTE, UNKNOWN -> all(arose);
      case BENEFITS -> 0;
    };
  }

  private static double all(BadOutcomeRoutes arose) {
    return arose.ownDeployment()
        + arose.ownWeightsOut()
        + arose.restrictedCopies()
        + arose.openCopies()
        + arose.substitutes();
  }
}
