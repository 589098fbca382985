package dev.slipway.decision.rubric;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the draft of a rubric says of one of its parts, by whom and since when.
 *
 * @param content null where the draft takes the part out; drafts discarded earlier call it by the
 *     part
 */
public record Drafted<T>(
    @JsonAlias({"statement", "added", "benchmark"}) @Nullable T content, String by, Instant at) {}
