package dev.slipway.proposal.evidence.benchmark;

import dev.slipway.form.NumbersView;
import java.util.List;

/**
 * A benchmark as pages show it.
 *
 * @param test the kind of test, by its constant name
 * @param direction likewise
 * @param questions in words, the likeliest first
 */
public record BenchmarkView(
    String id,
    String name,
    String metric,
    String test,
    String direction,
    List<String> questions,
    double relevance,
    NumbersView fieldOdds,
    String basis,
    String link) {}
