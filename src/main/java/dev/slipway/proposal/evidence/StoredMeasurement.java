package dev.slipway.proposal.evidence;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A measurement in columns, with the moment since which it says this. */
@Embeddable
class StoredMeasurement {

  @Enumerated(EnumType.STRING)
  @Column(name = "measured_by")
  private TestKind kind;

  @Column(name = "measured_question", columnDefinition = "text")
  private String question;

  @Column(name = "measured_events")
  private long events;

  @Column(name = "measured_exposure")
  private double exposure;

  @Enumerated(EnumType.STRING)
  @Column(name = "measured_direction")
  private Direction direction;

  @Column(name = "measured_relevance")
  private double relevance;

  @Column(name = "field_odds_p05")
  private @Nullable Double oddsP05;

  @Column(name = "field_odds_p50")
  private double oddsP50;

  @Column(name = "field_odds_p95")
  private @Nullable Double oddsP95;

  @Column(name = "measured_on", columnDefinition = "text")
  private String ranOn;

  @Column(name = "measured_valid_months")
  private int validMonths;

  @Column(name = "measured_at")
  private Instant since;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredMeasurement() {}

  StoredMeasurement(Measurement measurement, Instant since) {
    this.kind = measurement.kind();
    this.question = measurement.question().stored();
    this.events = measurement.events();
    this.exposure = measurement.exposure();
    this.direction = measurement.direction();
    this.relevance = measurement.relevance();
    Quantity odds = measurement.fieldOdds();
    this.oddsP05 = odds instanceof Quantity.Percentiles three ? three.p05() : null;
    this.oddsP50 = odds.p50();
    this.oddsP95 = odds instanceof Quantity.Percentiles three ? three.p95() : null;
    this.ranOn = measurement.ranOn();
    this.validMonths = measurement.validMonths();
    this.since = since;
  }

  Measurement measurement() {
    Quantity odds =
        oddsP05 == null || oddsP95 == null
            ? Quantity.of(oddsP50)
            : Quantity.of(oddsP05, oddsP50, oddsP95);
    return new Measurement(
        kind,
        Question.read(question),
        events,
        exposure,
        direction,
        relevance,
        odds,
        ranOn,
        validMonths);
  }

  Instant since() {
    return since;
  }
}
