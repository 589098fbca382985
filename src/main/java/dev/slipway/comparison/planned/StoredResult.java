package dev.slipway.comparison.planned;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a test, as it was entered first; the entry of evidence may be corrected since. */
@Embeddable
public class StoredResult {

  private UUID evidenceId;

  @Column(name = "result_events")
  private long events;

  @Column(name = "result_trials")
  private long trials;

  @Column(name = "result_event_text", columnDefinition = "text")
  private String event;

  @Column(name = "result_on")
  private LocalDate on;

  @Column(name = "result_better")
  private @Nullable Boolean better;

  /** For whoever looks into the table. */
  @SuppressWarnings("unused")
  @Column(name = "result_at")
  private Instant enteredAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredResult() {}

  StoredResult(TestResult found, UUID evidenceId, @Nullable Boolean better, Instant now) {
    this.evidenceId = evidenceId;
    this.events = found.events();
    this.trials = found.trials();
    this.event = found.event();
    this.on = found.on();
    this.better = better;
    this.enteredAt = now;
  }

  public UUID evidenceId() {
    return evidenceId;
  }

  public long events() {
    return events;
  }

  public long trials() {
    return trials;
  }

  /** What counted as the event. */
  public String event() {
    return event;
  }

  public LocalDate on() {
    return on;
  }

  /** Whether releasing as proposed is better by this result; null if that could not be told. */
  public @Nullable Boolean better() {
    return better;
  }
}
