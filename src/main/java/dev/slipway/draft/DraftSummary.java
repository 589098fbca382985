package dev.slipway.draft;

import java.time.Instant;

/** A form that somebody has begun and not saved, for a list of them. */
public record DraftSummary(String path, String title, Instant typedAt) {}
