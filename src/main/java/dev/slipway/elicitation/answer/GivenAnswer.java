package dev.slipway.elicitation.answer;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer's answer to one question in one round. */
@Entity
@Table(name = "reviewer_answer")
class GivenAnswer {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private UUID proposalId;

  @Column(name = "round_number")
  private int round;

  private UUID personId;
  private String question;
  private @Nullable Double p05;
  private @Nullable Double p50;
  private @Nullable Double p95;

  @Column(columnDefinition = "text")
  private String reason;

  @Column(columnDefinition = "text")
  private String links;

  private Instant answeredAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected GivenAnswer() {}

  @SuppressWarnings("NullAway.Init") // say() sets the rest
  GivenAnswer(
      UUID proposalId, int round, UUID personId, String question, Answer answer, Instant now) {
    this.id = UUID.randomUUID();
    this.proposalId = proposalId;
    this.round = round;
    this.personId = personId;
    this.question = question;
    say(answer, now);
  }

  /** Something else than before. */
  void say(Answer answer, Instant now) {
    Quantity numbers = answer.numbers();
    p05 = numbers instanceof Quantity.Percentiles three ? three.p05() : null;
    p50 = numbers == null ? null : numbers.p50();
    p95 = numbers instanceof Quantity.Percentiles three ? three.p95() : null;
    reason = answer.reason();
    links = String.join("\n", answer.links());
    answeredAt = now;
  }

  Answer answer() {
    return new Answer(
        numbers(),
        reason,
        Arrays.stream(links.split("\n")).filter(link -> !link.isEmpty()).toList());
  }

  private @Nullable Quantity numbers() {
    if (p50 == null) {
      return null;
    }
    return p05 == null || p95 == null ? Quantity.of(p50) : Quantity.of(p05, p50, p95);
  }

  /** As others may read it once the round is over. */
  Estimate estimate() {
    Question asked = Question.parse(question).orElseThrow();
    return new Estimate(personId, round, asked, answer(), answeredAt);
  }

  static List<Estimate> estimates(List<GivenAnswer> given) {
    return given.stream().map(GivenAnswer::estimate).toList();
  }
}
