package dev.slipway.gate.usage;

import dev.slipway.gate.GateCode;
import dev.slipway.profile.AccessLevel;
import java.util.UUID;

/**
 * The gate held up releases of a model.
 *
 * @param proposalId the proposal whose decision holds them up
 * @param times how often it was asked for the same since it was last told of
 */
public record GateDenied(
    UUID modelId, UUID proposalId, AccessLevel access, GateCode code, long times) {}
