package dev.slipway.comparison.planned;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is planned, in columns that are written once. */
@Embeddable
class StoredPlan {

  @Column(updatable = false, columnDefinition = "text")
  private String question;

  @Enumerated(EnumType.STRING)
  @Column(name = "test_kind", updatable = false)
  private TestKind kind;

  @Column(updatable = false)
  private long trials;

  @Column(name = "event_text", updatable = false, columnDefinition = "text")
  private String event;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Direction direction;

  @Column(updatable = false)
  private double relevance;

  @Column(name = "field_odds_p05", updatable = false)
  private @Nullable Double oddsP05;

  @Column(name = "field_odds_p50", updatable = false)
  private double oddsP50;

  @Column(name = "field_odds_p95", updatable = false)
  private @Nullable Double oddsP95;

  @Column(name = "owner_name", updatable = false, columnDefinition = "text")
  private String owner;

  @Column(name = "due_on", updatable = false)
  private LocalDate due;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredPlan() {}

  StoredPlan(PlanDetails details) {
    this.question = details.question().stored();
    this.kind = details.kind();
    this.trials = details.trials();
    this.event = details.event();
    this.direction = details.direction();
    this.relevance = details.relevance();
    Quantity odds = details.fieldOdds();
    this.oddsP05 = odds instanceof Quantity.Percentiles three ? three.p05() : null;
    this.oddsP50 = odds.p50();
    this.oddsP95 = odds instanceof Quantity.Percentiles three ? three.p95() : null;
    this.owner = details.owner();
    this.due = details.due();
  }

  PlanDetails details() {
    Quantity odds =
        oddsP05 == null || oddsP95 == null
            ? Quantity.of(oddsP50)
            : Quantity.of(oddsP05, oddsP50, oddsP95);
    return new PlanDetails(
        Question.read(question), kind, trials, event, direction, relevance, odds, owner, due);
  }
}
