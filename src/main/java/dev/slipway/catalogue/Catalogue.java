package dev.slipway.catalogue;

import dev.slipway.audit.Change;
import dev.slipway.catalogue.ModificationEvent.ModificationAdded;
import dev.slipway.catalogue.ModificationEvent.ModificationChanged;
import dev.slipway.catalogue.ModificationEvent.ModificationOfferedAgain;
import dev.slipway.catalogue.ModificationEvent.ModificationRetired;
import dev.slipway.reading.ReadOnce;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoStep;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the catalogue of modifications. */
@Service
@Transactional
public class Catalogue implements UndoHandler {

  private final CatalogueEntries entries;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;

  Catalogue(CatalogueEntries entries, UndoOffers undo, ApplicationEventPublisher events) {
    this.entries = entries;
    this.undo = undo;
    this.events = events;
  }

  /** What can be chosen, by name. */
  @Transactional(readOnly = true)
  public List<CatalogueEntry> available() {
    return entries.findAllByRetiredFalseOrderByNameAsc();
  }

  /** Everything, retired modifications too, by name. */
  @Transactional(readOnly = true)
  public List<CatalogueEntry> all() {
    return entries.findAllByOrderByNameAsc();
  }

  /** A modification by its slug, retired or not. */
  @Transactional(readOnly = true)
  public Optional<CatalogueEntry> find(String slug) {
    return entries.findById(slug);
  }

  /** Likewise all of them as programs read them, by name. */
  @Transactional(readOnly = true)
  public List<ModificationCard> cards() {
    return entries.findAllByOrderByNameAsc().stream().map(ModificationCard::of).toList();
  }

  /** Likewise, as programs read it. */
  @Transactional(readOnly = true)
  public Optional<ModificationCard> card(String slug) {
    return entries.findById(slug).map(ModificationCard::of);
  }

  /** Those of the given slugs that exist, retired or not, in no particular sequence. */
  @Transactional(readOnly = true)
  public List<CatalogueEntry> findAll(Collection<String> slugs) {
    return ReadOnce.of(Catalogue.class, Set.copyOf(slugs), () -> entries.findAllBySlugIn(slugs));
  }

  public CatalogueEntry add(String slug, ModificationDetails details) {
    if (entries.existsById(slug)) {
      throw new SlugTakenException(slug);
    }
    CatalogueEntry saved = entries.save(new CatalogueEntry(slug, details));
    events.publishEvent(new ModificationAdded(slug, saved.name()));
    return saved;
  }

  /**
   * Replaces what is said of a modification, if nobody else has changed it since the given revision
   * was read. Saying the same again changes nothing and is not recorded.
   */
  public CatalogueEntry change(String slug, int revision, ModificationDetails details) {
    CatalogueEntry entry = unchangedSince(slug, revision);
    ModificationDetails before = entry.details();
    String effectsBefore = entry.effectsText();
    entry.describe(details);
    List<Change> changes =
        Stream.of(
                Change.between("name", before.name(), details.name()),
                Change.between("description", before.description(), details.description()),
                Change.between("stage", before.stage(), details.stage()),
                Change.between("effects", effectsBefore, entry.effectsText()),
                Change.between(
                    "excludes",
                    new TreeSet<>(before.excludes()),
                    new TreeSet<>(details.excludes())),
                Change.between("basis", before.basis(), details.basis()))
            .flatMap(change -> change)
            .toList();
    if (changes.isEmpty()) {
      return entry;
    }
    CatalogueEntry saved = entries.saveAndFlush(entry);
    events.publishEvent(new ModificationChanged(slug, saved.name(), changes));
    return saved;
  }

  /** Stops offering a modification; proposals that chose it keep it. */
  public void retire(String slug, int revision) {
    CatalogueEntry entry = unchangedSince(slug, revision);
    if (!entry.retired()) {
      entry.retire();
      CatalogueEntry saved = entries.saveAndFlush(entry);
      events.publishEvent(new ModificationRetired(slug, saved.name()));
      undo.offer(
          UndoStep.of(UndoKind.MODIFICATION_RETIRED, slug, saved.revision(), "/modifications"));
    }
  }

  /** Offers a retired modification once more. */
  public void offerAgain(String slug, int revision) {
    CatalogueEntry entry = unchangedSince(slug, revision);
    if (entry.retired()) {
      entry.offerAgain();
      events.publishEvent(new ModificationOfferedAgain(slug, entry.name()));
    }
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.MODIFICATION_RETIRED;
  }

  @Override
  public void undo(UndoStep step) {
    offerAgain(step.subject(), Math.toIntExact(step.version()));
  }

  private CatalogueEntry unchangedSince(String slug, int revision) {
    return entries
        .findById(slug)
        .filter(found -> found.revision() == revision)
        .orElseThrow(() -> new ObjectOptimisticLockingFailureException(CatalogueEntry.class, slug));
  }
}
