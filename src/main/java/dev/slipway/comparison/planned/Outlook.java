package dev.slipway.comparison.planned;

import dev.slipway.stats.sensitivity.PlannedTest;
import dev.slipway.stats.sensitivity.ResultBand;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a test could change, by one score. Kept by the names of its components.
 *
 * @param valueRatio by which the board weighed bad against good then
 * @param better whether releasing as proposed is better by what is known without the test
 * @param worth of the test
 * @param perfect what knowing the answer would be worth
 * @param bands every possible result
 * @param leastTrials with fewer trials no result leads to another choice; null if none ever does
 */
public record Outlook(
    UUID scoreId,
    double valueRatio,
    boolean better,
    ValueOfInformation worth,
    ValueOfInformation perfect,
    List<ResultBand> bands,
    @Nullable Long leastTrials) {

  public Outlook {
    bands = List.copyOf(bands);
  }

  static Outlook of(
      UUID scoreId,
      double valueRatio,
      boolean better,
      PlannedTest test,
      ValueOfInformation perfect) {
    return new Outlook(
        scoreId, valueRatio, better, test.worth(), perfect, test.bands(), test.leastTrials());
  }

  /** What so many events lead to: whether releasing as proposed is then better. */
  public boolean betterAfter(long events) {
    return bands.stream()
        .filter(band -> band.from() <= events && events <= band.to())
        .findFirst()
        .map(ResultBand::better)
        .orElse(better);
  }

  /** Whether some result leads to another choice than the present one. */
  public boolean mayChange() {
    return bands.stream().anyMatch(band -> band.better() != better);
  }
}
