package dev.slipway.pathway;

/** What a threat spreads with: what misusers can reach, ordinary use, or nothing but running. */
public enum ThreatKind {
  MISUSE,
  ACCIDENT,
  AUTONOMY
}
