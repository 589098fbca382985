package dev.slipway.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a receiver reads: that something happened, and where to read of it. What was answered,
 * scored or decided is not in it, so that a mistyped address learns nothing.
 *
 * @param id the same however often it is sent
 * @param link to the page about it
 * @param data what it is about, by identifiers
 */
record Message(UUID id, String type, Instant timestamp, String link, Map<String, Object> data) {}
