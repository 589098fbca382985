package dev.slipway.profile;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.UUID;

/** A model has been described for the first time. */
public record ProfileCreated(UUID modelId, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("model", modelId.toString(), name);
  }

  @Override
  public String action() {
    return "profile.created";
  }
}
