package dev.slipway.profile;

import dev.slipway.audit.Change;
import dev.slipway.profile.ProfileEvent.DocumentsAccepted;
import dev.slipway.profile.ProfileEvent.ProfileChanged;
import dev.slipway.profile.ProfileEvent.ProfileCreated;
import dev.slipway.profile.flag.Flag;
import dev.slipway.profile.flag.Flags;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes model profiles. */
@Service
@Transactional
public class ProfileService {

  private final ModelProfiles profiles;
  private final ApplicationEventPublisher events;

  ProfileService(ModelProfiles profiles, ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.events = events;
  }

  /** Every profile, by name. */
  @Transactional(readOnly = true)
  public List<ModelProfile> all() {
    return profiles.findAllByOrderByNameAscVersionAsc();
  }

  /** The first names in the order of the alphabet, in one statement. */
  @Transactional(readOnly = true)
  public List<ModelName> names(int most) {
    return profiles.names(Limit.of(most));
  }

  /** The name of one model, in one statement. */
  @Transactional(readOnly = true)
  public Optional<ModelName> name(UUID id) {
    return profiles.name(id);
  }

  /** Models of exactly this name and version; more than one only if their originators differ. */
  @Transactional(readOnly = true)
  public List<ModelName> named(String name, String version) {
    return profiles.named(name, version);
  }

  @Transactional(readOnly = true)
  public Optional<ModelProfile> find(UUID id) {
    return profiles.findById(id);
  }

  /** Every model as programs read it, by name. */
  @Transactional(readOnly = true)
  public List<ModelCard> cards() {
    return all().stream().map(ModelCard::of).toList();
  }

  @Transactional(readOnly = true)
  public Optional<ModelCard> card(UUID id) {
    return profiles.findById(id).map(ModelCard::of);
  }

  /** The same as {@link #add}, for whoever must not hold the aggregate. */
  public ModelCard describe(ProfileDetails details) {
    return ModelCard.of(add(details));
  }

  /** The same as {@link #change}, likewise. */
  public ModelCard describe(UUID id, int revision, ProfileDetails details) {
    return ModelCard.of(change(id, revision, details));
  }

  /** Models whose name and version are so like these that they may be the same, by name. */
  @Transactional(readOnly = true)
  public List<Similar> similarTo(String name, String version) {
    String full = (name + " " + version).strip();
    if (Likeness.normal(name).isEmpty() || full.length() > Similar.LONGEST_NAME) {
      return List.of();
    }
    return profiles.findAllByOrderByNameAscVersionAsc().stream()
        .filter(each -> each.fullName().length() <= Similar.LONGEST_NAME)
        .filter(each -> Likeness.alike(full, each.fullName()))
        .map(
            each ->
                new Similar(
                    each.id(),
                    each.fullName(),
                    each.originator(),
                    Likeness.same(full, each.fullName())))
        .toList();
  }

  /**
   * Of what a model is a later version: it goes by the same name, or says that it was made from.
   */
  @Transactional(readOnly = true)
  public List<ModelProfile> earlierVersionsOf(UUID id) {
    return profiles
        .findById(id)
        .map(model -> all().stream().filter(each -> isEarlierVersion(each, model)).toList())
        .orElse(List.of());
  }

  /** Models that have this one among their earlier versions. */
  @Transactional(readOnly = true)
  public List<ModelProfile> laterVersionsOf(UUID id) {
    return profiles
        .findById(id)
        .map(model -> all().stream().filter(each -> isEarlierVersion(model, each)).toList())
        .orElse(List.of());
  }

  private static boolean isEarlierVersion(ModelProfile each, ModelProfile model) {
    return !each.id().equals(model.id())
        && (each.id().equals(model.derivedFrom())
            || (each.name().equalsIgnoreCase(model.name())
                && each.originator().equalsIgnoreCase(model.originator())));
  }

  /** Models that were made from this one, by name. */
  @Transactional(readOnly = true)
  public List<ModelProfile> derivedFrom(UUID id) {
    return profiles.findByDerivedFromOrderByNameAscVersionAsc(id);
  }

  /** What laws and readers ask about a model, given what is said of the one it was made from. */
  @Transactional(readOnly = true)
  public List<Flag> flags(ModelProfile profile) {
    UUID base = profile.derivedFrom();
    return Flags.of(
        profile.details(),
        base == null ? null : profiles.findById(base).map(ModelProfile::training).orElse(null));
  }

  public ModelProfile add(ProfileDetails details) {
    return add(details, List.of());
  }

  /**
   * Adds a model with the results that were accepted from its documents.
   *
   * @param batches names under which these were kept
   */
  public ModelProfile add(ProfileDetails details, List<UUID> batches) {
    ModelProfile saved = profiles.save(new ModelProfile(details));
    events.publishEvent(new ProfileCreated(saved.id(), saved.fullName()));
    accept(saved, batches);
    return saved;
  }

  /** Takes the results that were accepted from documents of a model that is there already. */
  public void acceptDocuments(UUID id, List<UUID> batches) {
    accept(profiles.findById(id).orElseThrow(), batches);
  }

  private void accept(ModelProfile model, List<UUID> batches) {
    if (!batches.isEmpty()) {
      events.publishEvent(new DocumentsAccepted(model.id(), model.fullName(), batches));
    }
  }

  /**
   * Replaces what is said of a model, if nobody else has changed it since the given revision was
   * read. Saying the same again changes nothing and is not recorded.
   */
  public ModelProfile change(UUID id, int revision, ProfileDetails details) {
    ModelProfile profile =
        profiles
            .findById(id)
            .filter(found -> found.revision() == revision)
            .orElseThrow(() -> new ObjectOptimisticLockingFailureException(ModelProfile.class, id));
    List<Change> changes = ProfileDifference.between(profile.details(), details);
    if (changes.isEmpty()) {
      return profile;
    }
    profile.describe(details);
    ModelProfile saved = profiles.saveAndFlush(profile);
    events.publishEvent(new ProfileChanged(id, saved.fullName(), changes));
    return saved;
  }
}
