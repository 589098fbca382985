package dev.slipway.rubric;

import dev.slipway.rubric.adoption.Adoptions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the versions of the rubric; each speaks with the policy that is in force. */
@Service
public class Rubrics {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int FIRST_OF_BOARD = 101;

  private final RubricVersions versions;
  private final Adoptions adoptions;
  private final Policies policies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  /** Versions never change, so that each is parsed once. */
  private final Map<Key, Rubric> parsed = new ConcurrentHashMap<>();

  Rubrics(
      RubricVersions versions,
      Adoptions adoptions,
      Policies policies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.versions = versions;
    this.adoptions = adoptions;
    this.policies = policies;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The policy by what it says: a version that was taken back may come again and say another thing.
   */
  private record Key(int rubric, PolicyTerms policy) {}

  /** The version in force, which new scores take. */
  @Transactional(readOnly = true)
  public Rubric current() {
    return adoptions
        .current()
        .flatMap(this::version)
        .orElseThrow(() -> new IllegalStateException("No rubric has been loaded"));
  }

  /** The version that a proposal was last scored with; the one in force if it never was. */
  @Transactional(readOnly = true)
  public Rubric of(UUID proposalId) {
    return adoptions.keptBy(proposalId).flatMap(this::version).orElseGet(this::current);
  }

  /** Every stored version, the newest first. */
  @Transactional(readOnly = true)
  public List<Integer> all() {
    return versions.numbers();
  }

  /** The text of a stored version. */
  @Transactional(readOnly = true)
  public Optional<String> document(int version) {
    return versions.findById(version).map(RubricVersion::document);
  }

  /**
   * The number of the next version that the board writes. Those that come with Slipway stay below
   * {@value #FIRST_OF_BOARD}, so that a later release brings none of a number that is taken.
   */
  @Transactional(readOnly = true)
  public int next() {
    return Math.max(FIRST_OF_BOARD - 1, versions.numbers().get(0)) + 1;
  }

  /**
   * Keeps a version that the board wrote; it is not in force by that.
   *
   * @param from the version that it was written after
   */
  @Transactional
  public Rubric write(int from, String document) {
    Rubric written = read(document);
    versions.saveAndFlush(
        new RubricVersion(written.version(), written.name(), document, clock.instant()));
    events.publishEvent(new RubricWritten(from, written.version(), written.name()));
    return written;
  }

  /**
   * Brings a stored version into force for new scores. Whoever calls has made sure that two people
   * agree.
   *
   * @param proposedBy name of one of them
   * @param confirmedBy name of the other
   * @throws IllegalArgumentException if there is no such version
   */
  @Transactional
  public Rubric adopt(int version, String reason, String proposedBy, String confirmedBy) {
    Rubric rubric =
        version(version).orElseThrow(() -> new IllegalArgumentException("no version " + version));
    adoptions.adopt(version, rubric.name(), reason, proposedBy, confirmedBy);
    return rubric;
  }

  @Transactional(readOnly = true)
  public Optional<Rubric> version(int version) {
    PolicyVersion policy = policies.current();
    Key key = new Key(version, policy.terms());
    Rubric known = parsed.get(key);
    return known != null
        ? Optional.of(known)
        : versions.findById(version).map(stored -> parse(key, stored, policy.terms()));
  }

  private Rubric parse(Key key, RubricVersion stored, PolicyTerms terms) {
    return parsed.computeIfAbsent(key, any -> read(stored.document()).under(terms));
  }

  static Rubric read(String document) {
    return Rubric.of(JSON.readValue(document, new TypeReference<Map<String, Object>>() {}));
  }
}
