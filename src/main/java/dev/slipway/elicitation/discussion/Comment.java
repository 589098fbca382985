package dev.slipway.elicitation.discussion;

import dev.slipway.pathway.question.Question;
import dev.slipway.reading.InsertedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody said about the answers to a question; never changed. */
@Entity
@Immutable
@Table(name = "panel_comment")
public class Comment extends InsertedRow<UUID> {

  @Id private UUID id;
  private UUID proposalId;
  private String question;
  private UUID personId;

  @Column(columnDefinition = "text")
  private String body;

  private Instant madeAt;

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
}
