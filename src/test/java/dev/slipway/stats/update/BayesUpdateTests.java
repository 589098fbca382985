package dev.slipway.stats.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Bayes' rule against numerical integration by another program, conjugate pairs and limits. */
class BayesUpdateTests {

  private static final Quantity HALF = Quantity.of(0.2, 0.5, 0.8);
  private static final Quantity RED_TEAM = Quantity.of(1, 3, 10);

  @ParameterizedTest(name = "{0} {1}, {2}, {3} and {4}")
  @CsvFileSource(resources = "/stats/update.csv", numLinesToSkip = 2)
  void agreesWithIntegrationElsewhere(
      Kind kind,
      double p05,
      double p50,
      double p95,
      String evidence,
      double low,
      double middle,
      double high,
      boolean moved) {
    List<Observation> seen = Arrays.stream(evidence.split(";")).map(this::observation).toList();
    BayesUpdate update = BayesUpdate.of(kind, Quantity.of(p05, p50, p95), seen);
    assertClose(kind, update.posterior(), Quantity.of(low, middle, high), 1e-7);
    assertThat(update.middleMoved()).isEqualTo(moved);
    assertThat(Quantities.fault(kind, update.posterior())).isEmpty();
  }

  private Observation observation(String text) {
    String[] part = text.split(":");
    boolean counts = part[0].equals("counts");
    int odds = counts ? 5 : 4;
    double[] psi = Arrays.stream(part).skip(odds).mapToDouble(Double::parseDouble).toArray();
    ExternalValidity field =
        new ExternalValidity(
            Double.parseDouble(part[odds - 1]),
            psi.length == 1 ? Quantity.of(psi[0]) : Quantity.of(psi[0], psi[1], psi[2]));
    return counts
        ? new Counts(
            Long.parseLong(part[1]), Long.parseLong(part[2]), Direction.valueOf(part[3]), field)
        : new Rate(Long.parseLong(part[1]), Double.parseDouble(part[2]), field);
  }

  /** Relative to x, or to the smaller of x and 1 − x. */
  private static void assertClose(Kind kind, Quantity found, Quantity expected, double relative) {
    double[] a = numbers(found);
    double[] b = numbers(expected);
    for (int i = 0; i < 3; i++) {
      double size = kind == Kind.UNIT ? Math.min(b[i], 1 - b[i]) : b[i];
      assertThat(a[i]).isCloseTo(b[i], within(Math.max(relative * size, 2 * Math.ulp(b[i]))));
    }
  }

  private static double[] numbers(Quantity quantity) {
    Quantity.Percentiles q = (Quantity.Percentiles) quantity;
    return new double[] {q.p05(), q.p50(), q.p95()};
  }

  private static Counts counts(long events, long trials) {
    return new Counts(events, trials, Direction.EVENT, ExternalValidity.SAME);
  }

  /**
   * The metalog of 0.05, 0.5 and 0.95 is the uniform distribution, Beta(1, 1), exactly: the
   * posterior is Beta(1 + k, 1 + n − k). Percentiles by scipy.stats.beta.ppf.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0.0046521717321972985, 0.06106908933829365, 0.2384041903808526",
    "3, 10, 0.13507547291964123, 0.3238044625851874, 0.5643741882892295",
    "18, 500, 0.024973923403618082, 0.0372361109870814, 0.05281364072091092",
    "999999, 1000000, 0.9999952561491056, 0.9999983216552576, 0.9999996446387301"
  })
  void uniformPriorGivesBeta(long events, long trials, double low, double middle, double high) {
    Quantity uniform = Quantity.of(0.05, 0.5, 0.95);
    BayesUpdate update = BayesUpdate.of(Kind.UNIT, uniform, List.of(counts(events, trials)));
    assertClose(Kind.UNIT, update.posterior(), Quantity.of(low, middle, high), 1e-8);
  }

  /** Beta(8, 24) and then 45 of 200, by scipy.stats.beta.ppf; the metalog is close to the prior. */
  @Test
  void betaPriorStaysClose() {
    Quantity prior = Quantity.of(0.1354005847583789, 0.24474172559125523, 0.3826102309169821);
    Quantity expected = Quantity.of(0.18456629322015, 0.22766695069436066, 0.2749971144932673);
    BayesUpdate update = BayesUpdate.of(Kind.UNIT, prior, List.of(counts(45, 200)));
    assertClose(Kind.UNIT, update.posterior(), expected, 0.01);
  }

  /** Gamma(4, 2) and then 12 in 5 years, by scipy.stats.gamma.ppf. */
  @Test
  void gammaPriorStaysClose() {
    Quantity prior = Quantity.of(0.6831591983749155, 1.8360303744254485, 3.8768282639663627);
    Quantity expected = Quantity.of(1.433708104610592, 2.2382756491881772, 3.2995899657341763);
    BayesUpdate update =
        BayesUpdate.of(Kind.POSITIVE, prior, List.of(new Rate(12, 5, ExternalValidity.SAME)));
    assertClose(Kind.POSITIVE, update.posterior(), expected, 0.03);
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "0.2"})
  void manyTrialsGiveTheShareAdjustedForTheField(double odds) {
    ExternalValidity field = new ExternalValidity(1, Quantity.of(odds));
    Counts seen = new Counts(20_000_000, 1_000_000_000, Direction.EVENT, field);
    double expected = odds * 0.02 / (0.98 + odds * 0.02);
    for (double x : numbers(BayesUpdate.of(Kind.UNIT, HALF, List.of(seen)).posterior())) {
      assertThat(x).isCloseTo(expected, within(1e-3 * expected));
    }
  }

  @Test
  void irrelevantTestLeavesThePrior() {
    Counts seen = new Counts(3, 10, Direction.EVENT, new ExternalValidity(1e-12, RED_TEAM));
    BayesUpdate update = BayesUpdate.of(Kind.UNIT, HALF, List.of(seen));
    assertClose(Kind.UNIT, update.posterior(), HALF, 1e-9);
  }

  @Test
  void noObservationLeavesThePriorHoweverSkewed() {
    Quantity skewed = Quantity.of(0.001, 0.00371, 0.9);
    BayesUpdate update = BayesUpdate.of(Kind.UNIT, skewed, List.of());
    assertClose(Kind.UNIT, update.posterior(), skewed, 1e-9);
    assertThat(update.middleMoved()).isFalse();
  }

  /** k of n with odds ψ in one direction is n − k of n with odds 1 / ψ in the other. */
  @Test
  void directionsMirror() {
    ExternalValidity there = new ExternalValidity(0.5, Quantity.of(0.5, 2, 10));
    ExternalValidity back = new ExternalValidity(0.5, Quantity.of(0.1, 0.5, 2));
    Counts one = new Counts(7, 30, Direction.EVENT, there);
    Counts other = new Counts(23, 30, Direction.COMPLEMENT, back);
    Quantity prior = Quantity.of(0.02, 0.1, 0.5);
    assertClose(
        Kind.UNIT,
        BayesUpdate.of(Kind.UNIT, prior, List.of(one)).posterior(),
        BayesUpdate.of(Kind.UNIT, prior, List.of(other)).posterior(),
        1e-9);
  }

  @Test
  void orderMakesNoDifference() {
    Counts one = counts(7, 30);
    Counts other = new Counts(100, 5000, Direction.COMPLEMENT, new ExternalValidity(0.2, RED_TEAM));
    assertClose(
        Kind.UNIT,
        BayesUpdate.of(Kind.UNIT, HALF, List.of(one, other)).posterior(),
        BayesUpdate.of(Kind.UNIT, HALF, List.of(other, one)).posterior(),
        1e-9);
  }

  @Test
  void severalEntriesAreOneLargeOne() {
    assertClose(
        Kind.UNIT,
        BayesUpdate.of(Kind.UNIT, HALF, List.of(counts(2, 30), counts(5, 20))).posterior(),
        BayesUpdate.of(Kind.UNIT, HALF, List.of(counts(7, 50))).posterior(),
        1e-9);
  }

  @Test
  void whatIsKnownExactlyStays() {
    for (double value : new double[] {0, 0.3, 1}) {
      BayesUpdate update = BayesUpdate.of(Kind.UNIT, Quantity.of(value), List.of(counts(7, 50)));
      assertThat(update).isEqualTo(new BayesUpdate(Quantity.of(value), false));
    }
  }

  @Test
  void fiftyLargeTestsWithUncertainFieldsAreOneUpdate() {
    ExternalValidity field = new ExternalValidity(0.7, RED_TEAM);
    List<Counts> many =
        IntStream.range(0, 50)
            .mapToObj(i -> new Counts(1000L * i, 1_000_000_000, Direction.EVENT, field))
            .toList();
    BayesUpdate update = BayesUpdate.of(Kind.UNIT, HALF, many);
    assertThat(Quantities.fault(Kind.UNIT, update.posterior())).isEmpty();
  }

  @Test
  void refusesWhatIsOutsideItsDomain() {
    assertThatThrownBy(() -> counts(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> counts(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rate(1, 0, ExternalValidity.SAME))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ExternalValidity(0, Quantity.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ExternalValidity(1, Quantity.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BayesUpdate.of(Kind.POSITIVE, HALF, List.of(counts(1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
