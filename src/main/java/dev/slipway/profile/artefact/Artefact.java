package dev.slipway.profile.artefact;

import java.time.Instant;
import java.util.UUID;

/** One artefact of a model. */
public record Artefact(Digest digest, UUID modelId, String label, Instant addedAt) {}
