package dev.slipway.gate;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.artefact.Digest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline asks.
 *
 * @param digest of what it is about to release, or null where it names the model
 * @param model identifier of the model, or its name and version with an @ between; null where it
 *     shows a digest
 * @param scope what the deployment lets people ask; null for whatever was decided
 * @param environment where; null for everywhere
 * @param on the day that is asked about
 */
public record GateQuestion(
    @Nullable Digest digest,
    @Nullable String model,
    AccessLevel access,
    @Nullable DeploymentScope scope,
    @Nullable String environment,
    LocalDate on) {

  public GateQuestion {
    if ((digest == null) == (model == null)) {
      throw new IllegalArgumentException("either a digest or a model is asked about");
    }
  }
}
