package dev.slipway.proposal.evidence;

/** What sort of evidence it is, and of which step it usually speaks. */
public enum EvidenceKind {
  CAPABILITY_EVALUATION(FrameworkStep.MARGINAL_RISK),
  RED_TEAM(FrameworkStep.MARGINAL_RISK),
  /** Whether the model may use tools and whether people may fine-tune it. */
  PERMISSIONS(FrameworkStep.THREATS),
  WEIGHT_SECURITY(FrameworkStep.EXISTING_DEFENCES),
  /** How far a release can be taken back. */
  ROLLBACK(FrameworkStep.EASE_OF_DEFENDING),
  INCIDENTS(FrameworkStep.EXISTING_RISK),
  /** Who answers for the risk that is left. */
  RISK_OWNER(FrameworkStep.EASE_OF_DEFENDING),
  OTHER(FrameworkStep.UNCERTAINTY);

  private final FrameworkStep usualStep;

  EvidenceKind(FrameworkStep usualStep) {
    this.usualStep = usualStep;
  }

  /** Offered when an entry is begun; people may choose others. */
  public FrameworkStep usualStep() {
    return usualStep;
  }

  /** Whether an entry of this kind may say in numbers what was found. */
  public boolean isMeasured() {
    return switch (this) {
      case CAPABILITY_EVALUATION, RED_TEAM, INCIDENTS, OTHER -> true;
      case PERMISSIONS, WEIGHT_SECURITY, ROLLBACK, RISK_OWNER -> false;
    };
  }
}
