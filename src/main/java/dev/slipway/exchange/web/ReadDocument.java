package dev.slipway.exchange.web;

import dev.slipway.imports.FoundEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read, or why it was not.
 *
 * @param refused what is wrong with it, with the place; null if it was read
 * @param accepted what would have been read
 */
record ReadDocument(
    String name,
    @Nullable String version,
    List<FoundEvaluation> evaluations,
    List<String> notes,
    @Nullable String refused,
    @Nullable String accepted) {}
