package dev.slipway.proposal.evidence;

/**
 * How well a model's weights are secured: Nevo et al., Securing AI Model Weights, RAND RR-A2849-1,
 * 2024.
 */
public enum SecurityLevel {
  SL1,
  SL2,
  SL3,
  SL4,
  SL5
}
