package dev.slipway.gate.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.gate.approval.Coverage.Run;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Staged at first, hosted from March, back to staged from September. */
class CoverageTests {

  private static final LocalDate START = LocalDate.of(2027, 1, 31);

  private final Coverage coverage =
      new Coverage(
          START,
          DeploymentScope.DOMAIN,
          List.of(
              new Run(Coverage.BEFORE, null),
              new Run(0, AccessLevel.STAGED),
              new Run(1, AccessLevel.HOSTED),
              new Run(7, AccessLevel.STAGED)));

  @Test
  void coversWhatThePlanReachesInTheMonth() {
    assertThat(coverage.covers(AccessLevel.STAGED, START.minusDays(1))).isFalse();
    assertThat(coverage.covers(AccessLevel.STAGED, START)).isTrue();
    assertThat(coverage.covers(AccessLevel.INTERNAL, START)).isTrue();
    assertThat(coverage.covers(AccessLevel.HOSTED, LocalDate.of(2027, 2, 27))).isFalse();
    // A month after the 31st of January is the last day of February.
    assertThat(coverage.covers(AccessLevel.HOSTED, LocalDate.of(2027, 2, 28))).isTrue();
    assertThat(coverage.covers(AccessLevel.HOSTED, LocalDate.of(2027, 8, 31))).isFalse();
    assertThat(coverage.covers(AccessLevel.STAGED, LocalDate.of(2060, 1, 1))).isTrue();
  }

  @Test
  void saysFromWhenAndUntilWhen() {
    assertThat(coverage.nextFrom(AccessLevel.HOSTED, START)).contains(LocalDate.of(2027, 2, 28));
    assertThat(coverage.nextFrom(AccessLevel.HOSTED, LocalDate.of(2027, 9, 1))).isEmpty();
    assertThat(coverage.nextFrom(AccessLevel.API, START)).isEmpty();
    assertThat(coverage.endOf(AccessLevel.HOSTED, LocalDate.of(2027, 3, 1)))
        .contains(LocalDate.of(2027, 8, 31));
    assertThat(coverage.endOf(AccessLevel.STAGED, START)).isEmpty();
    assertThat(coverage.endOf(AccessLevel.HOSTED, START)).isEmpty();
  }

  @Test
  void isTheSameAfterItWasKept() {
    assertThat(Coverage.runs(coverage.storedRuns())).isEqualTo(coverage.runs());
  }
}
