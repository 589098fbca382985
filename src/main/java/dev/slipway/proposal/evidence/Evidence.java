package dev.slipway.proposal.evidence;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.RefusedTransition;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One piece of evidence for a proposal. It is withdrawn with a reason, never removed. */
@Entity
@Table(name = "evidence")
public class Evidence {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private UUID proposalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "evidence_kind")
  private EvidenceKind kind;

  @Column(name = "result_text", columnDefinition = "text")
  private String result;

  private LocalDate observedOn;

  @Column(columnDefinition = "text")
  private String madeBy;

  @Column(columnDefinition = "text")
  private String link;

  @Enumerated(EnumType.STRING)
  private @Nullable SecurityLevel securityLevel;

  @Enumerated(EnumType.STRING)
  @Column(name = "taking_back")
  private @Nullable Rollback rollback;

  private @Nullable Boolean toolsAllowed;
  private @Nullable Boolean fineTuningAllowed;

  @Column(columnDefinition = "text")
  private @Nullable String fileName;

  @Enumerated(EnumType.STRING)
  private @Nullable FileType fileType;

  private @Nullable Long fileSize;

  @Column(name = "file_sha256")
  private @Nullable String fileSha256;

  /**
   * Where the file's bytes are kept, which entries that were taken over share; null without one.
   */
  private @Nullable UUID contentId;

  /** The entry of an earlier proposal that this one was taken over from. */
  private @Nullable UUID copiedFrom;

  /** Whose quota the file counts against; nobody's where it came before there were any. */
  @SuppressWarnings("unused")
  private @Nullable String fileAddedBy;

  @Embedded private @Nullable StoredMeasurement measurement;

  private Instant addedAt;
  private @Nullable Instant withdrawnAt;

  @Column(columnDefinition = "text")
  private @Nullable String withdrawnReason;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "evidence_question", joinColumns = @JoinColumn(name = "evidence_id"))
  @OrderColumn(name = "position")
  @Column(name = "question", columnDefinition = "text")
  private List<String> questions = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "evidence_step", joinColumns = @JoinColumn(name = "evidence_id"))
  @OrderColumn(name = "position")
  @Column(name = "framework_step")
  @Enumerated(EnumType.STRING)
  private List<FrameworkStep> steps = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Evidence() {}

  @SuppressWarnings("NullAway.Init") // describe() sets the rest
  Evidence(UUID proposalId, EvidenceDetails details, Instant addedAt) {
    this.id = UUID.randomUUID();
    this.proposalId = proposalId;
    this.addedAt = addedAt;
    describe(details, addedAt);
  }

  /** The same for another proposal, with the same file. */
  Evidence takenOverTo(UUID proposal, Instant now) {
    Evidence copy = new Evidence(proposal, details(), now);
    copy.copiedFrom = id;
    copy.fileName = fileName;
    copy.fileType = fileType;
    copy.fileSize = fileSize;
    copy.fileSha256 = fileSha256;
    copy.fileAddedBy = fileAddedBy;
    copy.contentId = contentId;
    if (measurement != null) {
      copy.measurement = new StoredMeasurement(measurement.measurement(), measurement.since());
    }
    return copy;
  }

  /**
   * Says something else. Its kind and its file stay: another file is another piece of evidence.
   *
   * @throws RefusedTransition if it is withdrawn
   */
  void change(EvidenceDetails details, Instant now) {
    requireStanding();
    if (details.kind() != kind) {
      throw new IllegalArgumentException("evidence does not change its kind");
    }
    describe(details, now);
  }

  /**
   * Attaches a file where there is none yet.
   *
   * @throws RefusedTransition if it has one already
   */
  void attach(EvidenceFile file, String person) {
    if (fileName != null) {
      throw new RefusedTransition("evidence.refused.attached");
    }
    fileName = file.name();
    fileType = file.type();
    fileSize = file.size();
    fileSha256 = file.sha256();
    fileAddedBy = person;
    contentId = id;
  }

  /**
   * Counts no longer; what it said stays to be read.
   *
   * @throws RefusedTransition if it is withdrawn already
   */
  void withdraw(String reason, Instant now) {
    requireStanding();
    withdrawnAt = now;
    withdrawnReason = reason;
  }

  /** Counts again. */
  void restore() {
    withdrawnAt = null;
    withdrawnReason = null;
  }

  private void requireStanding() {
    if (withdrawnAt != null) {
      throw new RefusedTransition("evidence.refused.withdrawn");
    }
  }

  private void describe(EvidenceDetails details, Instant now) {
    kind = details.kind();
    result = details.result();
    observedOn = details.on();
    madeBy = details.by();
    link = details.link();
    securityLevel = details.particulars().securityLevel();
    rollback = details.particulars().rollback();
    toolsAllowed = details.particulars().tools();
    fineTuningAllowed = details.particulars().fineTuning();
    if (!Objects.equals(measured(), details.measurement())) {
      Measurement measured = details.measurement();
      measurement = measured == null ? null : new StoredMeasurement(measured, now);
    }
    replace(questions, details.questions().stream().map(Question::stored).toList());
    replace(steps, details.steps());
  }

  private static <T> void replace(List<T> kept, List<T> given) {
    if (!kept.equals(given)) {
      kept.clear();
      kept.addAll(given);
    }
  }

  public EvidenceDetails details() {
    return new EvidenceDetails(
        kind,
        result,
        observedOn,
        madeBy,
        link,
        new Particulars(securityLevel, rollback, toolsAllowed, fineTuningAllowed),
        questions.stream().map(Question::read).toList(),
        steps,
        measured());
  }

  private @Nullable Measurement measured() {
    return measurement == null ? null : measurement.measurement();
  }

  /** Since when it says in numbers what it says; null for words alone. */
  public @Nullable Instant measuredSince() {
    return measurement == null ? null : measurement.since();
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

  public EvidenceKind kind() {
    return kind;
  }

  public @Nullable EvidenceFile file() {
    if (fileName == null || fileType == null || fileSize == null || fileSha256 == null) {
      return null;
    }
    return new EvidenceFile(fileName, fileType, fileSize, fileSha256);
  }

  @Nullable UUID contentId() {
    return contentId;
  }

  /** The entry of an earlier proposal that it was taken over from; null where it was not. */
  public @Nullable UUID copiedFrom() {
    return copiedFrom;
  }

  /** Whether what it measured is too old on a day; never of words alone. */
  public boolean isStaleOn(LocalDate day) {
    LocalDate until = details().validUntil();
    return until != null && day.isAfter(until);
  }

  public Instant addedAt() {
    return addedAt;
  }

  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** Why it was withdrawn; null while it stands. */
  public @Nullable String withdrawnReason() {
    return withdrawnReason;
  }

  public boolean withdrawn() {
    return withdrawnAt != null;
  }
}
