package dev.slipway.precedent.forecast;

import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.Waits;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Forecasts of copies as of a day, by the form that had forecast best by then. */
@Service
public class CopyLags {

  private final KnownCases cases;

  CopyLags(KnownCases cases) {
    this.cases = cases;
  }

  private record AskedForecast(
      LagForm form, Set<CaseGroup> groups, LocalDate announced, LocalDate asOf) {}

  private record AskedBacktest(LocalDate day) {}

  private record AskedOpenings(Set<CaseGroup> groups, LocalDate day) {}

  /** How every form would have forecast, by what was known on a day. */
  public LagBacktest backtest(LocalDate day) {
    return cases.kept(new AskedBacktest(day), rows -> LagBacktest.of(rows, day));
  }

  /**
   * When a copy of a model that is shown on a day is to be expected.
   *
   * @param modalities names of a model profile's modalities; none means no class in particular
   * @throws IllegalArgumentException if a modality is not known
   */
  public LagForecast forecast(Set<String> modalities, LocalDate day) {
    return forecast(backtest(day).best(), CaseGroup.ofProfile(modalities), day, day);
  }

  /**
   * Likewise by a given form, and by what is known on another day than that of the model.
   *
   * @param announced when the model is shown
   * @param asOf by what was known on this day
   */
  public LagForecast forecast(
      LagForm form, Set<CaseGroup> groups, LocalDate announced, LocalDate asOf) {
    return cases.kept(
        new AskedForecast(form, Set.copyOf(groups), announced, asOf),
        rows ->
            LagForecast.of(
                form, Waits.asOf(rows, Endpoint.COPY, row -> true, asOf), groups, announced));
  }

  /**
   * How copies are opened, by what was known on a day of language models or of all others: a model
   * of both kinds, or of no class, takes all.
   *
   * @param modalities as for the forecast
   */
  public Openings openings(Set<String> modalities, LocalDate day) {
    return openings(CaseGroup.ofProfile(modalities), day);
  }

  /** Likewise of these classes. */
  public Openings openings(EnumSet<CaseGroup> groups, LocalDate day) {
    EnumSet<CaseGroup> side = Openings.Side.ofGroups(groups).groups();
    return cases.kept(new AskedOpenings(side, day), rows -> Openings.of(rows, side, day));
  }
}
