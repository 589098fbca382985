package dev.slipway.proposal;

import java.util.UUID;

/** A proposal in short, for whoever must not load it. */
public record ProposalBrief(UUID id, ProposalState state) {}
