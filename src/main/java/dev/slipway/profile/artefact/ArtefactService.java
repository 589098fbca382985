package dev.slipway.profile.artefact;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.artefact.ArtefactEvent.ArtefactRemoved;
import dev.slipway.profile.artefact.ArtefactEvent.ArtefactsAdded;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages the digests of models' artefacts. */
@Service
@Transactional
public class ArtefactService implements UndoHandler {

  /** So many files at once: a sharded model with everything that comes with it has some hundred. */
  public static final int MOST_AT_ONCE = 2_000;

  private final ArtefactTable table;
  private final ProfileService profiles;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ArtefactService(
      ArtefactTable table,
      ProfileService profiles,
      UndoOffers undo,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.profiles = profiles;
    this.undo = undo;
    this.events = events;
    this.clock = clock;
  }

  /** A model's artefacts, in the order in which they were added. */
  @Transactional(readOnly = true)
  public List<Artefact> of(UUID modelId) {
    return table.of(modelId);
  }

  /** Tells what a model has from what it had before: another text after each change. */
  @Transactional(readOnly = true)
  public String version(UUID modelId) {
    return Digest.of(
            table.of(modelId).stream()
                .map(each -> each.digest().hex() + " " + each.label())
                .collect(Collectors.joining("\n")))
        .hex();
  }

  @Transactional(readOnly = true)
  public Optional<Artefact> find(Digest digest) {
    return table.find(digest);
  }

  /**
   * Adds digests to a model. Those that it has already stay as they are.
   *
   * @return those that are new
   * @throws NoSuchElementException if there is no such model
   * @throws ArtefactTakenException if one of them is another model's; then none is added
   */
  public List<NewArtefact> add(UUID modelId, List<NewArtefact> given) {
    return add(modelId, given, null);
  }

  /**
   * Likewise, if the model has what it had.
   *
   * @param seen the version that was looked at, or null for whichever stands
   * @throws ObjectOptimisticLockingFailureException if it has others since
   */
  public List<NewArtefact> add(UUID modelId, List<NewArtefact> given, @Nullable String seen) {
    ModelProfile model = model(modelId);
    requireUnchanged(modelId, seen);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<NewArtefact> added = new ArrayList<>();
    for (NewArtefact each : given) {
      Optional<Artefact> known = table.find(each.digest());
      if (known.isEmpty()) {
        table.add(new Artefact(each.digest(), modelId, each.label(), now));
        added.add(each);
      } else if (!known.get().modelId().equals(modelId)) {
        throw new ArtefactTakenException(each.digest(), model(known.get().modelId()).fullName());
      }
    }
    if (!added.isEmpty()) {
      events.publishEvent(new ArtefactsAdded(modelId, model.fullName(), List.copyOf(added)));
    }
    return added;
  }

  /** Removes a digest from a model; whether the model had it. */
  public boolean remove(UUID modelId, Digest digest) {
    return remove(modelId, digest, null);
  }

  /** Likewise, if the model has what it had. */
  public boolean remove(UUID modelId, Digest digest, @Nullable String seen) {
    requireUnchanged(modelId, seen);
    Optional<Artefact> known =
        table.find(digest).filter(artefact -> artefact.modelId().equals(modelId));
    known.ifPresent(
        artefact -> {
          table.remove(digest);
          events.publishEvent(new ArtefactRemoved(modelId, model(modelId).fullName(), artefact));
          undo.offer(removal(artefact));
        });
    return known.isPresent();
  }

  private static UndoStep removal(Artefact artefact) {
    String model = artefact.modelId().toString();
    List<String> was =
        List.of(artefact.digest().hex(), artefact.label(), artefact.addedAt().toString());
    String back = "/models/" + model + "#artefacts";
    return new UndoStep(UndoKind.ARTEFACT_REMOVED, model, 0, was, back);
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.ARTEFACT_REMOVED;
  }

  /** The digest is the model's again, unless somebody has given it to a model since. */
  @Override
  public void undo(UndoStep step) {
    ModelProfile model = model(UUID.fromString(step.subject()));
    Digest digest = new Digest(step.was().get(0));
    NewArtefact again = new NewArtefact(digest, step.was().get(1));
    if (table.find(digest).isPresent()) {
      throw UndoRefusedException.changed();
    }
    table.add(new Artefact(digest, model.id(), again.label(), Instant.parse(step.was().get(2))));
    events.publishEvent(new ArtefactsAdded(model.id(), model.fullName(), List.of(again)));
  }

  private void requireUnchanged(UUID modelId, @Nullable String seen) {
    table.lock(modelId);
    if (seen != null && !seen.equals(version(modelId))) {
      throw new ObjectOptimisticLockingFailureException(Artefact.class, modelId);
    }
  }

  private ModelProfile model(UUID id) {
    return profiles.find(id).orElseThrow(() -> new NoSuchElementException("No model " + id));
  }
}
