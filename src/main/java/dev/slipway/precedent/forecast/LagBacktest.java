package dev.slipway.precedent.forecast;

import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.Bootstrap;
import dev.slipway.stats.survival.ForecastScore;
import dev.slipway.stats.survival.Lifetime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Each case predicted by every form from the cases that had been announced before it, as they were
 * known on its day.
 *
 * @param predictions by form, each in order of announcement
 * @param tooEarly cases for which fewer than six copies were known
 */
public record LagBacktest(Map<LagForm, List<Prediction>> predictions, int tooEarly) {

  private static final int RESAMPLES = 2_000;
  private static final long SEED = 20_261_128L;

  /** With fewer predictions nothing can be chosen by them. */
  private static final int ENOUGH = 10;

  public LagBacktest {
    predictions = Map.copyOf(predictions);
  }

  /**
   * One case.
   *
   * @param chance the forecast's chance of a copy by the time at which it came
   * @param crps the continuous ranked probability score in ln months
   */
  public record Prediction(
      ReferenceCase row, Lifetime outcome, LagForecast forecast, double chance, double crps) {}

  /**
   * How a form did.
   *
   * @param crps the mean score in ln months; the smaller the better
   * @param difference from that of the pooled form, with its 90 % interval over cases
   * @param half the share of outcomes in the middle 50 % of their forecasts
   * @param most the same of the middle 90 %
   */
  public record Score(
      LagForm form, double crps, Bootstrap.Interval difference, double half, double most) {}

  public static LagBacktest of(List<ReferenceCase> rows, LocalDate asOf) {
    List<Waits.Wait> waits =
        Waits.asOf(rows, Endpoint.COPY, row -> true, asOf).all().stream()
            .sorted(Comparator.comparing(each -> each.row().origin().announcedOn()))
            .toList();
    Map<LagForm, List<Prediction>> predictions = new EnumMap<>(LagForm.class);
    for (LagForm form : LagForm.values()) {
      predictions.put(form, new ArrayList<>());
    }
    int tooEarly = 0;
    for (Waits.Wait wait : waits) {
      LocalDate day = wait.row().origin().announcedOn();
      Waits known = Waits.asOf(rows, Endpoint.COPY, row -> true, day);
      if (known.events() < LagForecast.ENOUGH) {
        tooEarly++;
        continue;
      }
      predictions.forEach((form, list) -> list.add(predict(form, wait, known, day)));
    }
    return new LagBacktest(predictions, tooEarly);
  }

  private static Prediction predict(LagForm form, Waits.Wait wait, Waits known, LocalDate day) {
    LagForecast forecast = LagForecast.of(form, known, EnumSet.of(wait.row().group()), day);
    DoubleUnaryOperator chances = forecast.chances();
    return new Prediction(
        wait.row(),
        wait.lifetime(),
        forecast,
        chances.applyAsDouble(wait.lifetime().time()),
        ForecastScore.crpsOfLog(chances, wait.lifetime()));
  }

  /** How many cases were predicted. */
  public int cases() {
    return of(LagForm.POOLED).size();
  }

  public List<Prediction> of(LagForm form) {
    return predictions.getOrDefault(form, List.of());
  }

  /** All forms, the best first; none where too few cases could be predicted. */
  public List<Score> scores() {
    return cases() < ENOUGH
        ? List.of()
        : List.of(LagForm.values()).stream()
            .map(this::score)
            .sorted(Comparator.comparingDouble(Score::crps))
            .toList();
  }

  /** The form with the best mean score; the pooled one where nothing can be chosen. */
  public LagForm best() {
    return cases() < ENOUGH
        ? LagForm.POOLED
        : Arrays.stream(LagForm.values())
            .min(Comparator.comparingDouble(this::crps))
            .orElse(LagForm.POOLED);
  }

  private Score score(LagForm form) {
    List<Prediction> own = of(form);
    List<Prediction> pooled = of(LagForm.POOLED);
    double[] differences = new double[own.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = own.get(i).crps() - pooled.get(i).crps();
    }
    return new Score(
        form,
        crps(form),
        Bootstrap.ofMean(differences, RESAMPLES, SEED),
        inside(own, 0.25, 0.75),
        inside(own, 0.05, 0.95));
  }

  private double crps(LagForm form) {
    return of(form).stream().mapToDouble(Prediction::crps).average().orElse(Double.NaN);
  }

  private static double inside(List<Prediction> predictions, double low, double high) {
    return predictions.stream()
        .mapToDouble(
            each -> ForecastScore.weightBetween(low, high, each.chance(), each.outcome().ended()))
        .average()
        .orElse(Double.NaN);
  }
}
