package dev.slipway.proposal.evidence;

/**
 * A step of the marginal-risk framework: Kapoor, Bommasani et al., On the Societal Impact of Open
 * Foundation Models, 2024, arXiv 2403.07918.
 */
public enum FrameworkStep {
  THREATS,
  EXISTING_RISK,
  EXISTING_DEFENCES,
  MARGINAL_RISK,
  EASE_OF_DEFENDING,
  UNCERTAINTY
}
