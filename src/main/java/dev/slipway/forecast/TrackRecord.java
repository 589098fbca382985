package dev.slipway.forecast;

import dev.slipway.stats.calibration.Calibration;
import dev.slipway.stats.calibration.ResolvedForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How good the settled forecasts of one voice were.
 *
 * @param personId null unless the voice is a person's
 * @param person their name, where it is known
 * @param proposals to how many proposals they belong: those of one depend on one another
 */
public record TrackRecord(
    ForecastBasis voice,
    @Nullable UUID personId,
    @Nullable String person,
    int proposals,
    Calibration calibration) {

  private record Key(ForecastBasis voice, @Nullable UUID personId) {}

  /**
   * One for each voice that has something settled whose day is over, the pool's first, then people
   * by name. Before its day nothing counts, even if it has come: else what comes early would be
   * counted before what does not come.
   */
  public static List<TrackRecord> of(List<LedgerEntry> entries, LocalDate today) {
    Map<Key, List<LedgerEntry>> byVoice = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.resolution().isSettled())
        .filter(entry -> today.isAfter(entry.forecast().due()))
        .forEach(
            entry ->
                byVoice
                    .computeIfAbsent(
                        new Key(entry.forecast().voice(), entry.forecast().personId()),
                        any -> new ArrayList<>())
                    .add(entry));
    return byVoice.values().stream()
        .map(TrackRecord::ofOne)
        .sorted(
            Comparator.comparing(TrackRecord::voice)
                .thenComparing(each -> each.person() == null ? "" : each.person()))
        .toList();
  }

  private static TrackRecord ofOne(List<LedgerEntry> settled) {
    LedgerEntry first = settled.get(0);
    Map<UUID, List<ResolvedForecast>> byProposal = new LinkedHashMap<>();
    settled.forEach(
        each ->
            byProposal
                .computeIfAbsent(each.forecast().proposalId(), any -> new ArrayList<>())
                .add(each.said()));
    return new TrackRecord(
        first.forecast().voice(),
        first.forecast().personId(),
        first.person(),
        byProposal.size(),
        Calibration.of(List.copyOf(byProposal.values())));
  }
}
