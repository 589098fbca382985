package dev.slipway.rubric;

import dev.slipway.reading.ReadOnce;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the versions of the board's policy, and brings one into force. */
@Service
public class Policies {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final StoredPolicies stored;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  /** Documents never change, so that each is parsed once. */
  private final Map<String, PolicyTerms> parsed = new ConcurrentHashMap<>();

  Policies(StoredPolicies stored, ApplicationEventPublisher events, Clock clock) {
    this.stored = stored;
    this.events = events;
    this.clock = clock;
  }

  /** The one in force. */
  @Transactional(readOnly = true)
  public PolicyVersion current() {
    return latest().orElseThrow(() -> new IllegalStateException("No policy has been loaded"));
  }

  @Transactional(readOnly = true)
  public Optional<PolicyVersion> version(int version) {
    return stored.findById(version).map(this::read);
  }

  /** The one that was in force at a moment; the first for any before it. */
  @Transactional(readOnly = true)
  public PolicyVersion at(Instant moment) {
    List<PolicyVersion> newestFirst = history();
    return newestFirst.stream()
        .filter(version -> !version.since().isAfter(moment))
        .findFirst()
        .orElseGet(() -> newestFirst.get(newestFirst.size() - 1));
  }

  /** Every version, newest first. */
  @Transactional(readOnly = true)
  public List<PolicyVersion> history() {
    return ReadOnce.of(
        Policies.class,
        "history",
        () -> stored.findAllByOrderByVersionDesc().stream().map(this::read).toList());
  }

  /** What a scale says; of a policy that is no longer in force where the present has none such. */
  @Transactional(readOnly = true)
  public Optional<OutcomeScale> scale(String id) {
    return history().stream()
        .flatMap(version -> version.terms().outcomeScales().stream())
        .filter(scale -> scale.id().equals(id))
        .findFirst();
  }

  /**
   * Brings a policy into force. Whoever calls has made sure that two people agree.
   *
   * @param proposedBy name of one of them
   * @param confirmedBy name of the other
   */
  @Transactional
  public PolicyVersion enact(
      PolicyTerms terms, String reason, String proposedBy, String confirmedBy) {
    PolicyVersion before = current();
    PolicyVersion next =
        keep(
            new PolicyVersion(
                before.version() + 1, terms, reason, proposedBy, confirmedBy, clock.instant()));
    events.publishEvent(new PolicyChanged(before.terms(), next));
    return next;
  }

  /** The first policy is the one that the first rubric came with. */
  void begin(PolicyTerms terms) {
    if (latest().isEmpty()) {
      keep(new PolicyVersion(PolicyVersion.FIRST, terms, "", "", "", clock.instant()));
    }
  }

  private PolicyVersion keep(PolicyVersion version) {
    stored.saveAndFlush(new StoredPolicy(version, JSON.writeValueAsString(version.terms().tree())));
    return version;
  }

  private Optional<PolicyVersion> latest() {
    return history().stream().findFirst();
  }

  private PolicyVersion read(StoredPolicy version) {
    return version.as(parsed.computeIfAbsent(version.document(), Policies::terms));
  }

  private static PolicyTerms terms(String document) {
    return PolicyTerms.of(JSON.readValue(document, new TypeReference<Map<String, Object>>() {}));
  }
}
