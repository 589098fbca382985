package dev.slipway.notice;

import dev.slipway.reading.InsertedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that one person is told of. */
@Entity
@Table(name = "notice")
class Notice extends InsertedRow<UUID> {

  /** So often over some hours; a mail server that is away longer is somebody's to see to. */
  private static final int MOST_TRIES = 8;

  @Id private UUID id;
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  private String occasion;
  private UUID proposalId;

  @Column(columnDefinition = "text")
  private String question;

  private @Nullable LocalDate dueOn;
  private Instant madeAt;
  private @Nullable Instant readAt;

  @Enumerated(EnumType.STRING)
  private MailState mailState;

  private int mailTries;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Notice() {}

  Notice(UUID personId, Occasion occasion, NoticeChannels wanted, Instant madeAt) {
    this.id = UUID.randomUUID();
    this.personId = personId;
    this.kind = occasion.kind();
    this.occasion = occasion.key();
    this.proposalId = occasion.proposalId();
    this.question = occasion.question();
    this.dueOn = occasion.dueOn();
    this.madeAt = madeAt;
    // What is only sent is kept all the same, as read, so that nothing is sent twice.
    this.readAt = wanted.inbox() ? null : madeAt;
    this.mailState = wanted.mail() ? MailState.WAITING : MailState.NOT_WANTED;
  }

  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  void sent() {
    mailState = MailState.SENT;
  }

  /** It could not be sent this time. */
  void failed() {
    mailTries++;
    if (mailTries >= MOST_TRIES) {
      mailState = MailState.GIVEN_UP;
    }
  }

  /** For somebody who cannot be reached by e-mail. */
  void stayInside() {
    mailState = MailState.NOT_WANTED;
  }

  @Override
  public UUID getId() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  NoticeKind kind() {
    return kind;
  }

  UUID proposalId() {
    return proposalId;
  }

  String question() {
    return question;
  }

  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  Instant madeAt() {
    return madeAt;
  }

  boolean isRead() {
    return readAt != null;
  }

  MailState mailState() {
    return mailState;
  }
}
