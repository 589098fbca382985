package dev.slipway.imports;

import org.jspecify.annotations.Nullable;

/**
 * One result of an evaluation, as its document gives it: nothing is rescaled.
 *
 * @param low lower end of the interval around the value, null where there is none
 * @param samples how many samples were scored
 * @param date day on which it was run, as {@code yyyy-MM-dd}
 * @param by who ran or reported it
 */
public record FoundEvaluation(
    @Nullable String benchmark,
    @Nullable String metric,
    double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Long samples,
    @Nullable String date,
    @Nullable String by,
    Place place) {}
