package dev.slipway.profile;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/** What is said of a model has changed; whatever was worked out from it is out of date. */
public record ProfileChanged(UUID modelId, String name, List<Change> changes) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("model", modelId.toString(), name);
  }

  @Override
  public String action() {
    return "profile.changed";
  }
}
