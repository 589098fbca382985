package dev.slipway.forecast;

import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said beforehand: that something has come by the end of a day, with a chance. Never
 * changed.
 *
 * @param personId whose answers alone it rests on; null for all of its basis together
 * @param due the last day that counts
 * @param chance from 0 to 1, for the case that the model is released by then
 * @param batch what it was made with
 */
public record Forecast(
    UUID id,
    @Nullable UUID personId,
    ForecastKind kind,
    LocalDate due,
    double chance,
    Batch batch) {

  /**
   * Forecasts made of one score at once.
   *
   * @param scenarioHash of the question that the score answers
   * @param conditions slugs of the modifications that they count on; none for the plan as proposed
   * @param plannedOn the day of the release that they count on
   */
  public record Batch(
      UUID id,
      UUID proposalId,
      Basis basis,
      String scenarioHash,
      String engineVersion,
      List<String> conditions,
      LocalDate plannedOn,
      Instant madeAt) {

    public Batch {
      conditions = conditions.stream().sorted().toList();
    }

    /** The day on which they were made, UTC. */
    public LocalDate madeOn() {
      return madeAt.atZone(ZoneOffset.UTC).toLocalDate();
    }
  }

  public UUID proposalId() {
    return batch.proposalId();
  }

  public ForecastBasis voice() {
    return ForecastBasis.of(batch.basis(), personId);
  }

  /** What another forecast has in common with it that was made to take its place. */
  record Place(
      UUID proposalId,
      ForecastBasis voice,
      @Nullable UUID personId,
      ForecastKind kind,
      LocalDate due) {}

  Place place() {
    return new Place(proposalId(), voice(), personId, kind, due);
  }
}
