package dev.slipway.forecast;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Since when models are out. */
@Component
public class Releases {

  private final Forecasts forecasts;

  Releases(Forecasts forecasts) {
    this.forecasts = forecasts;
  }

  /** The day on which it was said that a release is out; nothing before. */
  public Optional<LocalDate> of(UUID proposalId) {
    return Optional.ofNullable(forecasts.released().get(proposalId));
  }
}
