package dev.slipway.gate.signing;

/** Names in signed verdicts: an in-toto statement v1 with SLSA's verification summary v1. */
public final class Statement {

  public static final String TYPE = "https://in-toto.io/Statement/v1";
  public static final String PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
  public static final String PASSED = "PASSED";
  public static final String FAILED = "FAILED";
  public static final String ACCESS = ours("access");
  public static final String VALID_UNTIL = ours("validUntil");

  static final String LEVEL = "SLIPWAY_DECISION_";

  private Statement() {}

  /** A member that is ours. */
  static String ours(String name) {
    return "https://slipway.dev/gate/v1/" + name;
  }
}
