package dev.slipway.scoring.assembly;

import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.forecast.CopyLags;
import dev.slipway.precedent.forecast.LagForm;
import dev.slipway.precedent.lag.ChosenCases;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.precedents.PrecedentsService;
import dev.slipway.rubric.Rubric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the reference cases say, in the way that a version of the rubric takes it. */
@Component
public class CaseLags {

  private final Precedents precedents;
  private final CopyLags forecasts;
  private final PrecedentsService choices;

  CaseLags(Precedents precedents, CopyLags forecasts, PrecedentsService choices) {
    this.precedents = precedents;
    this.forecasts = forecasts;
    this.choices = choices;
  }

  /**
   * By what was known on the day of decision; cases chosen by hand take the place of the model's
   * classes, or of the forecast, for the copy lag.
   *
   * @param proposalId null where the proposal has not been kept yet
   */
  Lags of(Rubric rubric, ModelProfile profile, LocalDate day, @Nullable UUID proposalId) {
    Set<String> modalities = profile.modalities().kindNames();
    return of(rubric, modalities, day, day, chosen(proposalId).orElse(null));
  }

  /**
   * Of a model of these modalities that is announced on a day, by what is known on another.
   *
   * @param modalities names of a profile's modalities; none means no class in particular
   */
  public Lags of(Rubric rubric, Set<String> modalities, LocalDate announced, LocalDate asOf) {
    return of(rubric, modalities, announced, asOf, null);
  }

  private Lags of(
      Rubric rubric,
      Set<String> modalities,
      LocalDate announced,
      LocalDate asOf,
      @Nullable ChosenCases chosen) {
    List<Input> inputs = new ArrayList<>();
    if (rubric.takesForecasts()) {
      inputs.addAll(LagInputs.openings(forecasts.openings(modalities, asOf), modalities, asOf));
    } else {
      precedents.openLag(modalities, asOf).map(LagInputs::opened).ifPresent(inputs::add);
    }
    if (chosen == null && rubric.takesForecasts()) {
      LagForm form = forecasts.backtest(asOf).best();
      var forecast = forecasts.forecast(form, CaseGroup.ofProfile(modalities), announced, asOf);
      inputs.add(LagInputs.forecast(forecast, form, announced, asOf));
      return Lags.of(forecast.shape(), inputs);
    }
    var lag =
        chosen == null ? precedents.copyLag(modalities, asOf) : precedents.copyLag(chosen, asOf);
    inputs.add(LagInputs.copied(lag));
    return Lags.of(lag.shape(), inputs);
  }

  private Optional<ChosenCases> chosen(@Nullable UUID proposalId) {
    return proposalId == null
        ? Optional.empty()
        : choices.of(proposalId).map(each -> new ChosenCases(each.keys()));
  }
}
