package dev.slipway.rubric.adoption;

import dev.slipway.audit.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings versions of the rubric into force, and remembers which one a proposal was scored with. */
@Service
public class Adoptions {

  private final RubricAdoptions adoptions;
  private final KeptRubrics kept;
  private final ApplicationEventPublisher events;
  private final Actor actor;
  private final Clock clock;

  Adoptions(
      RubricAdoptions adoptions,
      KeptRubrics kept,
      ApplicationEventPublisher events,
      Actor actor,
      Clock clock) {
    this.adoptions = adoptions;
    this.kept = kept;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
  }

  /** The version in force. */
  @Transactional(readOnly = true)
  public Optional<Integer> current() {
    return adoptions.findFirstByOrderByNumberDesc().map(RubricAdoption::version);
  }

  /** The number of the adoption in force: how many there have been; 0 before the first. */
  @Transactional(readOnly = true)
  public int number() {
    return adoptions.findFirstByOrderByNumberDesc().map(RubricAdoption::number).orElse(0);
  }

  /** Every time that a version came into force, the newest first. */
  @Transactional(readOnly = true)
  public List<Adopted> history() {
    return adoptions.findAllByOrderByNumberDesc().stream().map(RubricAdoption::adopted).toList();
  }

  /** Brings the first version into force. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(int version, String name) {
    adopt(version, name, "", "", actor.name());
  }

  /**
   * Brings a stored version into force; nothing happens if it is already.
   *
   * @param proposedBy name of one of the two who want it
   * @param confirmedBy name of the other
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void adopt(
      int version, String name, String reason, String proposedBy, String confirmedBy) {
    Optional<RubricAdoption> last = adoptions.findFirstByOrderByNumberDesc();
    Integer before = last.map(RubricAdoption::version).orElse(null);
    if (before == null || before != version) {
      Adopted now = new Adopted(version, reason, proposedBy, confirmedBy, clock.instant());
      adoptions.saveAndFlush(new RubricAdoption(number() + 1, now));
      events.publishEvent(new RubricAdopted(before, now, name));
    }
  }

  /** The version that a proposal was last scored with, or nothing if it never was. */
  @Transactional(readOnly = true)
  public Optional<Integer> keptBy(UUID proposalId) {
    return kept.findById(proposalId).map(KeptRubric::version);
  }

  /** Remembers which version a proposal was scored with. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(UUID proposalId, int version) {
    if (kept.findById(proposalId).filter(each -> each.version() == version).isEmpty()) {
      kept.save(new KeptRubric(proposalId, version));
    }
  }

  /** Forgets a proposal that is deleted. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(UUID proposalId) {
    kept.deleteById(proposalId);
  }
}
