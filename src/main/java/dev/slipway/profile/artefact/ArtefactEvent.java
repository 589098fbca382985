package dev.slipway.profile.artefact;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/** Something that was done to a model's artefacts; published in the transaction that does it. */
public sealed interface ArtefactEvent extends Recorded {

  UUID modelId();

  /** The model's name. */
  String name();

  @Override
  default Subject subject() {
    return new Subject("model", modelId().toString(), name());
  }

  /** Digests were added to a model. */
  @Action("profile.artefacts.added")
  record ArtefactsAdded(UUID modelId, String name, List<NewArtefact> added)
      implements ArtefactEvent {
    @Override
    public List<Change> changes() {
      return added.stream()
          .map(each -> new Change("artefact", null, each.label() + ", " + each.digest()))
          .toList();
    }
  }

  /** A digest is no longer the model's. */
  @Action("profile.artefact.removed")
  record ArtefactRemoved(UUID modelId, String name, Artefact removed) implements ArtefactEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change("artefact", removed.label() + ", " + removed.digest(), null));
    }
  }
}
