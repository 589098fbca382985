package dev.slipway.decision.rubric.web.benchmark;

import dev.slipway.audit.Change;
import java.util.List;

/**
 * What a version of the rubric says otherwise of a benchmark.
 *
 * @param state {@code added}, {@code removed} or {@code changed}
 * @param facts what differs, in words; fields are those of the form
 */
public record BenchmarkRow(String id, String name, String state, List<Change> facts) {}
