package dev.slipway.comparison.planned;

import dev.slipway.proposal.RefusedTransition;
import dev.slipway.scoring.json.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A test as it was registered before it was run. What was registered never changes; the test is
 * cancelled with a reason, or its result is entered, once.
 */
@Entity
@Table(name = "test_plan")
public class TestPlan {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private UUID proposalId;

  @Embedded private StoredPlan plan;

  private Instant registeredAt;

  @Column(columnDefinition = "text")
  private String registeredBy;

  @Column(columnDefinition = "text")
  private String outlook;

  private Instant outlookAt;
  private @Nullable Instant cancelledAt;

  @Column(columnDefinition = "text")
  private @Nullable String cancelledReason;

  @Embedded private @Nullable StoredResult result;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected TestPlan() {}

  TestPlan(UUID proposalId, PlanDetails details, Outlook outlook, String by, Instant now) {
    this.id = UUID.randomUUID();
    this.proposalId = proposalId;
    this.plan = new StoredPlan(details);
    this.registeredAt = now;
    this.registeredBy = by;
    this.outlook = StoredJson.write(outlook);
    this.outlookAt = now;
  }

  /**
   * By a newer score.
   *
   * @throws RefusedTransition if it is over
   */
  void lookAgain(Outlook newer, Instant now) {
    requireOpen();
    outlook = StoredJson.write(newer);
    outlookAt = now;
  }

  /**
   * Will not be run.
   *
   * @throws RefusedTransition if it is over
   */
  void cancel(String reason, Instant now) {
    requireOpen();
    cancelledReason = reason;
    cancelledAt = now;
  }

  /** Will be run after all. */
  void reopen() {
    cancelledReason = null;
    cancelledAt = null;
  }

  /**
   * Was run.
   *
   * @param better whether releasing as proposed is better by this result; null if nothing here asks
   *     the question any more
   * @throws RefusedTransition if it is over
   */
  void enter(TestResult found, UUID evidenceId, @Nullable Boolean better, Instant now) {
    requireOpen();
    result = new StoredResult(found, evidenceId, better, now);
  }

  void requireOpen() {
    if (!isOpen()) {
      throw new RefusedTransition("tests.refused.over");
    }
  }

  /** Whether its result is still to come. */
  public boolean isOpen() {
    return result == null && cancelledAt == null;
  }

  public UUID id() {
    return id;
  }

  /** Counts saved changes, for optimistic locking. */
  public int version() {
    return version == null ? 0 : version;
  }

  public UUID proposalId() {
    return proposalId;
  }

  public PlanDetails details() {
    return plan.details();
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  public String registeredBy() {
    return registeredBy;
  }

  /** What it could change, or could have changed. */
  public Outlook outlook() {
    return StoredJson.read(outlook, Outlook.class);
  }

  public Instant outlookAt() {
    return outlookAt;
  }

  public @Nullable Instant cancelledAt() {
    return cancelledAt;
  }

  /** Why it will not be run; null unless it is cancelled. */
  public @Nullable String cancelledReason() {
    return cancelledReason;
  }

  /** What came of it; null as long as nothing has. */
  public @Nullable StoredResult result() {
    return result;
  }

  /** What about the test was not as planned. */
  public List<Deviation> deviations() {
    StoredResult found = result;
    if (found == null) {
      return List.of();
    }
    PlanDetails planned = details();
    return Stream.of(
            found.trials() == planned.trials() ? null : Deviation.TRIALS,
            found.event().equals(planned.event()) ? null : Deviation.EVENT,
            found.on().isAfter(planned.due()) ? Deviation.LATE : null)
        .filter(Objects::nonNull)
        .toList();
  }
}
