package dev.slipway.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** By which ways one person wants to be told of one kind of thing. */
@Entity
@Table(name = "notice_choice")
class NoticeChoice {

  @EmbeddedId private Key key;
  private boolean inbox;
  private boolean mail;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected NoticeChoice() {}

  NoticeChoice(UUID personId, NoticeKind kind, NoticeChannels wanted) {
    this.key = new Key(personId, kind);
    this.inbox = wanted.inbox();
    this.mail = wanted.mail();
  }

  UUID personId() {
    return key.personId();
  }

  NoticeKind kind() {
    return key.kind();
  }

  NoticeChannels wanted() {
    return new NoticeChannels(inbox, mail);
  }

  /** Whose choice, and of what. */
  @Embeddable
  record Key(UUID personId, @Enumerated(EnumType.STRING) NoticeKind kind) {}
}
