package dev.slipway.decision.rubric;

import dev.slipway.rubric.benchmark.Benchmark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the draft says of a benchmark, by whom and since when.
 *
 * @param benchmark null where the draft takes it out
 */
public record DraftedBenchmark(@Nullable Benchmark benchmark, String by, Instant at) {}
