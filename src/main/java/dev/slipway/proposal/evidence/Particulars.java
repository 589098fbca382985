package dev.slipway.proposal.evidence;

import org.jspecify.annotations.Nullable;

/** What only some kinds of evidence say; each part is there for its own kind and for no other. */
public record Particulars(
    @Nullable SecurityLevel securityLevel,
    @Nullable Rollback rollback,
    @Nullable Boolean tools,
    @Nullable Boolean fineTuning) {

  public static final Particulars NONE = new Particulars(null, null, null, null);

  boolean fit(EvidenceKind kind) {
    return (securityLevel != null) == (kind == EvidenceKind.WEIGHT_SECURITY)
        && (rollback != null) == (kind == EvidenceKind.ROLLBACK)
        && (tools != null) == (kind == EvidenceKind.PERMISSIONS)
        && (fineTuning != null) == (kind == EvidenceKind.PERMISSIONS);
  }
}
