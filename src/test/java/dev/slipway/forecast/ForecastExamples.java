package dev.slipway.forecast;

import dev.slipway.forecast.Forecast.Batch;
import dev.slipway.forecast.Resolution.Reason;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.scoring.assembly.Basis;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of the ledger for tests. */
public final class ForecastExamples {

  public static final UUID PROPOSAL = new UUID(0, 41);
  public static final UUID ADA = new UUID(0, 42);
  public static final LocalDate MADE = LocalDate.of(2026, 1, 10);

  private ForecastExamples() {}

  /** Of the starting answers, or of Ada. */
  public static LedgerEntry entry(
      ForecastKind kind, LocalDate due, double chance, Reason reason, @Nullable UUID person) {
    return entry(PROPOSAL, kind, due, chance, reason, person);
  }

  /** Of another proposal than usual. */
  public static LedgerEntry entry(
      UUID proposal,
      ForecastKind kind,
      LocalDate due,
      double chance,
      Reason reason,
      @Nullable UUID person) {
    Batch batch =
        new Batch(
            UUID.randomUUID(),
            proposal,
            person == null ? Basis.RUBRIC : Basis.REVIEWERS,
            "0123456789abcdef",
            "2",
            List.of(),
            MADE.plusDays(20),
            MADE.atStartOfDay().toInstant(ZoneOffset.UTC));
    Forecast forecast = new Forecast(UUID.randomUUID(), person, kind, due, chance, batch);
    return new LedgerEntry(
        forecast,
        resolution(reason, due),
        "Release the boat?",
        "Board only",
        person == null ? null : "Ada Lace",
        MADE.plusDays(27));
  }

  private static Resolution resolution(Reason reason, LocalDate due) {
    return switch (reason) {
      case RECORDED ->
          new Resolution(
              reason,
              due.minusDays(5),
              new Observation(
                  OutcomeReportKind.COPIED,
                  due.minusDays(5),
                  "Pier Works showed a raft",
                  "https://pier.example/raft"));
      case NOTHING_RECORDED -> new Resolution(reason, due, null);
      default -> Resolution.of(reason);
    };
  }
}
