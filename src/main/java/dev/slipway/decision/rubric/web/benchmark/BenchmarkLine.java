package dev.slipway.decision.rubric.web.benchmark;

import dev.slipway.proposal.evidence.benchmark.BenchmarkView;

/**
 * A benchmark as the draft has it.
 *
 * @param view what the draft says of it; where it takes it out, what it said before
 * @param stamp of what the page is about
 */
public record BenchmarkLine(BenchmarkView view, boolean changed, boolean removed, String stamp) {}
