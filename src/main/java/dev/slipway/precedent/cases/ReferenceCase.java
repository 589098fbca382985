package dev.slipway.precedent.cases;

import dev.slipway.precedent.lag.Endpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the reference cases: somebody first showed a capability, and this is one thing that
 * followed. Rows with the same key belong to one case.
 */
@Entity
@Table(name = "reference_case")
public class ReferenceCase {

  @Id private UUID id;
  @Version private @Nullable Integer version;

  /** Where the row stands in the file, so that fits see the cases in one order everywhere. */
  private int lineNumber;

  private String caseKey;

  @Column(columnDefinition = "text")
  private String capability;

  private String modality;

  @Embedded private CaseOrigin origin;
  @Embedded private CaseSuccessor successor;

  @Enumerated(EnumType.STRING)
  private Confidence confidence;

  @Enumerated(EnumType.STRING)
  @Column(name = "fit_use")
  private Use use;

  @Column(columnDefinition = "text")
  private String sourceUrls;

  @Column(columnDefinition = "text")
  private String note;

  private @Nullable Instant withdrawnAt;

  @Column(columnDefinition = "text")
  private @Nullable String withdrawnReason;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected ReferenceCase() {}

  @SuppressWarnings("NullAway.Init") // describe() sets the rest
  public ReferenceCase(int lineNumber, CaseDetails details) {
    this.id = UUID.randomUUID();
    this.lineNumber = lineNumber;
    this.caseKey = details.caseKey();
    describe(details);
  }

  /**
   * Says something else. It stays in its case.
   *
   * @throws IllegalArgumentException if the details are of another case
   */
  void change(CaseDetails details) {
    if (!details.caseKey().equals(caseKey)) {
      throw new IllegalArgumentException("an event stays in its case " + caseKey);
    }
    describe(details);
  }

  /** Counts no longer; what it said stays to be read. */
  void withdraw(String reason, Instant now) {
    withdrawnAt = now;
    withdrawnReason = reason;
  }

  /** Counts again. */
  void restore() {
    withdrawnAt = null;
    withdrawnReason = null;
  }

  private void describe(CaseDetails details) {
    capability = details.capability();
    modality = details.modality();
    origin = details.origin();
    successor = details.successor();
    confidence = details.confidence();
    use = details.use();
    sourceUrls = String.join(";", details.sources());
    note = details.note();
  }

  public CaseDetails details() {
    return new CaseDetails(
        caseKey, capability, modality, origin, successor, confidence, use, sources(), note);
  }

  public UUID id() {
    return id;
  }

  /** Counts saved changes, for optimistic locking. */
  public int version() {
    return version == null ? 0 : version;
  }

  /** Whether it no longer counts. */
  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** Why it was withdrawn; null while it stands. */
  public @Nullable String withdrawnReason() {
    return withdrawnReason;
  }

  public String caseKey() {
    return caseKey;
  }

  public String capability() {
    return capability;
  }

  public String modality() {
    return modality;
  }

  /** The class that the case is put into. */
  public CaseGroup group() {
    return CaseGroup.ofCase(modality)
        .orElseThrow(() -> new IllegalStateException("no class for " + modality));
  }

  public CaseOrigin origin() {
    return origin;
  }

  public CaseSuccessor successor() {
    return successor;
  }

  public Confidence confidence() {
    return confidence;
  }

  public Use use() {
    return use;
  }

  /** Addresses at which the row can be checked. */
  public List<String> sources() {
    return sourceUrls.isEmpty() ? List.of() : List.of(sourceUrls.split(";"));
  }

  public String note() {
    return note;
  }

  /** Days from the announcement to the successor, or to the last look where none was found. */
  public long lagDays() {
    return details().lagDays();
  }

  /** Whether the row counts for the time until this. */
  public boolean countsFor(Endpoint endpoint) {
    return use == Use.PRIMARY && endpoint.covers(successor.event());
  }

  /** How sure the dates and the equivalence of a row are. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  /** How a row of the cases is used. */
  public enum Use {
    /** Counted: at most one row a case for time to copycat, and one for open distribution. */
    PRIMARY,
    /** Real, but weaker or later than the counted one. */
    ALT,
    /** The other party published within a week, so it was working already. */
    PARALLEL,
    /** Says only that the originator never opened its weights. */
    OWN
  }
}
