package dev.slipway.elicitation.discussion;

import dev.slipway.pathway.question.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What somebody said about the answers to a question; never changed. */
@Entity
@Immutable
@Table(name = "panel_comment")
public class Comment implements Persistable<UUID> {

  @Id private UUID id;
  private UUID proposalId;
  private String question;
  private UUID personId;

  @Column(columnDefinition = "text")
  private String body;

  private Instant madeAt;

  @Transient private boolean stored;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Comment() {}

  Comment(UUID proposalId, String question, UUID personId, String body, Instant madeAt) {
    this.id = UUID.randomUUID();
    this.proposalId = proposalId;
    this.question = question;
    this.personId = personId;
    this.body = body;
    this.madeAt = madeAt;
  }

  public Question question() {
    return Question.parse(question).orElseThrow();
  }

  public UUID personId() {
    return personId;
  }

  public String body() {
    return body;
  }

  public Instant madeAt() {
    return madeAt;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void noteStored() {
    stored = true;
  }
}
