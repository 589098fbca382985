package dev.slipway.profile;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/** Something was done to the profile of a model. */
public sealed interface ProfileEvent extends Recorded {

  UUID modelId();

  String name();

  @Override
  default Subject subject() {
    return new Subject("model", modelId().toString(), name());
  }

  /** A model has been described for the first time. */
  @Action("profile.created")
  record ProfileCreated(UUID modelId, String name) implements ProfileEvent {}

  /** What is said of it has changed; whatever was worked out from it is out of date. */
  @Action("profile.changed")
  record ProfileChanged(UUID modelId, String name, List<Change> changes) implements ProfileEvent {}

  /**
   * Results of evaluations that were read from documents are the model’s.
   *
   * @param batches names under which they were kept when they were accepted
   */
  @Action("profile.results")
  record DocumentsAccepted(UUID modelId, String name, List<UUID> batches) implements ProfileEvent {

    public DocumentsAccepted {
      batches = List.copyOf(batches);
    }
  }
}
