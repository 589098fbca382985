package dev.slipway.instance;

import java.time.Instant;
import java.util.UUID;

/**
 * Where something stands that instances keep in memory.
 *
 * @param number how often it has changed
 * @param stamp another one after each change, also of a transaction that was taken back
 */
public record Revision(String topic, long number, UUID stamp, Instant changedAt) {}
