package dev.slipway.precedent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One row of the reference cases: somebody first showed a capability, and this is one thing that
 * followed. Rows with the same key belong to one case.
 */
@Entity
@Immutable
@Table(name = "reference_case")
public class ReferenceCase {

  @Id private UUID id;

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

  @SuppressWarnings("NullAway.Init")
  protected ReferenceCase() {}

  ReferenceCase(
      int lineNumber,
      String caseKey,
      String capability,
      String modality,
      CaseOrigin origin,
      CaseSuccessor successor,
      Confidence confidence,
      Use use,
      List<String> sources,
      String note) {
    this.id = UUID.randomUUID();
    this.lineNumber = lineNumber;
    this.caseKey = caseKey;
    this.capability = capability;
    this.modality = modality;
    this.origin = origin;
    this.successor = successor;
    this.confidence = confidence;
    this.use = use;
    this.sourceUrls = String.join(";", sources);
    this.note = note;
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
    return List.of(sourceUrls.split(";"));
  }

  public String note() {
    return note;
  }

  /** Days from the announcement to the successor, or to the last look where none was found. */
  public long lagDays() {
    return ChronoUnit.DAYS.between(origin.announcedOn(), successor.succeededOn());
  }

  /** Whether the row counts for the time until a copy was shown. */
  public boolean countsAsCopy() {
    return successor.event() == CaseSuccessor.Event.COPYCAT && use == Use.PRIMARY;
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
