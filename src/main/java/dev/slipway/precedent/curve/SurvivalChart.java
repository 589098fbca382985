package dev.slipway.precedent.curve;

import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.WaitingTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of a chart of shares that have come by a month: steps with their band, smooth curves
 * that are dashed where they are extrapolated, single cases, and how many were still waiting.
 */
public final class SurvivalChart {

  /** Months at which the chart says how many were still waiting. */
  public static final int[] TICKS = {0, 6, 12, 18, 24, 30, 36};

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double STEP = 0.5;
  private static final double BAND = 0.9;

  private final List<Object> series = new ArrayList<>();
  private final List<Object> smooth = new ArrayList<>();
  private final List<Object> marks = new ArrayList<>();
  private final List<Object> risk = new ArrayList<>();

  /** Steps of a curve, with their band where it is wanted. */
  public SurvivalChart steps(String label, Curve curve, boolean withBand) {
    KaplanMeier estimate = curve.estimate();
    return estimate == null ? this : steps(label, estimate, curve.band(), withBand);
  }

  /** Steps of an estimate, with the band of that level. */
  public SurvivalChart steps(String label, KaplanMeier estimate, double level) {
    return steps(label, estimate, estimate.band(level), true);
  }

  /** Steps of an estimate, without a band. */
  public SurvivalChart steps(String label, KaplanMeier estimate) {
    return steps(label, estimate, estimate.band(BAND), false);
  }

  private SurvivalChart steps(
      String label, KaplanMeier estimate, List<KaplanMeier.Bounds> band, boolean withBand) {
    Path path = new Path(Math.min(Curve.SUPPORTED_MONTHS, estimate.longest()));
    for (int i = 0; i < estimate.steps().size(); i++) {
      path.add(estimate.steps().get(i), band.get(i));
    }
    series.add(path.data(label, withBand));
    risk.add(atRisk(estimate));
    return this;
  }

  /** A smooth curve, dashed beyond the month up to which its cases say something. */
  public SurvivalChart smooth(String label, DoubleUnaryOperator cdf, double supported) {
    Map<String, Object> data = curve(label, cdf);
    data.put("until", supported);
    smooth.add(data);
    return this;
  }

  public SurvivalChart smooth(String label, WaitingTime fit, double supported) {
    return smooth(label, fit::cdf, supported);
  }

  /** The area between two smooth curves around the last one. */
  public SurvivalChart between(DoubleUnaryOperator low, DoubleUnaryOperator high) {
    smooth.add(Map.of("low", curve("", low).get("share"), "high", curve("", high).get("share")));
    return this;
  }

  /** One case at the time of its copy, or of the last look for one. */
  public SurvivalChart mark(String label, double month, double share, boolean censored) {
    if (month <= Curve.SUPPORTED_MONTHS) {
      marks.add(Map.of("label", label, "month", month, "share", share, "censored", censored));
    }
    return this;
  }

  /** The whole as text that a page can hold. */
  public String json(Map<String, String> words) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("words", words);
    all.put("ticks", TICKS);
    all.put("series", series);
    all.put("smooth", smooth);
    all.put("marks", marks);
    all.put("risk", risk);
    return text(all);
  }

  /** JSON without characters that mean something in a page. */
  public static String text(Object data) {
    return JSON.writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static Map<String, Object> curve(String label, DoubleUnaryOperator cdf) {
    List<Double> months = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (double month = 0; month <= Curve.SUPPORTED_MONTHS; month += STEP) {
      months.add(month);
      shares.add(cdf.applyAsDouble(month));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("label", label);
    data.put("months", months);
    data.put("share", shares);
    return data;
  }

  private static List<Integer> atRisk(KaplanMeier estimate) {
    List<Integer> counts = new ArrayList<>();
    for (int tick : TICKS) {
      counts.add(estimate.atRisk(tick));
    }
    return counts;
  }

  /** Corners of the steps. */
  private static final class Path {

    private final List<Double> months = new ArrayList<>(List.of(0.0));
    private final List<Double> shares = new ArrayList<>(List.of(0.0));
    private final List<Double> lows = new ArrayList<>(List.of(0.0));
    private final List<Double> highs = new ArrayList<>(List.of(0.0));
    private final double end;

    Path(double end) {
      this.end = end;
    }

    void add(KaplanMeier.Step step, KaplanMeier.Bounds waiting) {
      if (step.time() <= end) {
        months.add(step.time());
        shares.add(1 - step.waiting());
        lows.add(1 - waiting.high());
        highs.add(1 - waiting.low());
      }
    }

    Map<String, Object> data(String label, boolean withBand) {
      int last = months.size() - 1;
      months.add(end);
      shares.add(shares.get(last));
      lows.add(lows.get(last));
      highs.add(highs.get(last));
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("label", label);
      data.put("months", months);
      data.put("share", shares);
      if (withBand) {
        data.put("low", lows);
        data.put("high", highs);
      }
      return data;
    }
  }
}
