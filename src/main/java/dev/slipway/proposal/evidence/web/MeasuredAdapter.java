package dev.slipway.proposal.evidence.web;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.NumberUnit;
import dev.slipway.stats.update.Counts.Direction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the numbers of an entry into a measurement; what is left empty takes its default. */
final class MeasuredAdapter {

  private static final String AT = "measured.";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_VALIDITY = 120;
  private static final double MOST_YEARS = 1e9;
  private static final double LEAST_RELEVANCE = 0.001;

  private static final QuantityField ODDS =
      new QuantityField(
          AT + "fieldOdds",
          Kind.POSITIVE,
          NumberUnit.TIMES,
          1e-6,
          1e6,
          "evidence.refused.measured.fieldOdds");

  private final MeasuredForm typed;
  private final Fields fields;

  private MeasuredAdapter(MeasuredForm typed, Fields fields) {
    this.typed = typed;
    this.fields = fields;
  }

  /**
   * The measurement, or null if none was typed or there are faults.
   *
   * @param offered the questions that it may speak of
   */
  static @Nullable Measurement read(MeasuredForm typed, List<Question> offered, Fields fields) {
    if (typed.kind().isEmpty()) {
      return null;
    }
    TestKind kind =
        fields.level(AT + "kind", typed.kind(), TestKind.class, "evidence.refused.measured.kind");
    return kind == null ? null : new MeasuredAdapter(typed, fields).read(kind, offered);
  }

  private @Nullable Measurement read(TestKind kind, List<Question> offered) {
    Optional<Question> question = question(kind, offered);
    Double exposure = exposure(kind);
    Double events = events(kind, exposure);
    Direction direction = direction(kind);
    Double relevance = relevance(kind);
    Quantity odds = odds(kind);
    String ranOn = fields.text(AT + "ranOn", typed.ranOn(), LONGEST_NAME);
    Integer valid = valid();
    if (question.isEmpty()
        || exposure == null
        || events == null
        || direction == null
        || relevance == null
        || odds == null
        || valid == null
        || !fields.clean()) {
      return null;
    }
    return new Measurement(
        kind,
        question.get(),
        Math.round(events),
        exposure,
        direction,
        relevance,
        odds,
        ranOn,
        valid);
  }

  private Optional<Question> question(TestKind kind, List<Question> offered) {
    Optional<Question> question =
        offered.stream().filter(each -> each.key().equals(typed.question())).findFirst();
    if (question.isEmpty()) {
      fields.refuse(AT + "question", "evidence.refused.measured.question");
    } else if (!kind.speaksOf(question.get())) {
      fields.refuse(
          AT + "question",
          "evidence.refused.measured.question."
              + (kind.isWait() ? "wait" : kind.overTime() ? "rate" : "chance"));
    }
    return question;
  }

  private @Nullable Direction direction(TestKind kind) {
    return typed.direction().isEmpty()
        ? kind.direction()
        : fields.level(
            AT + "direction",
            typed.direction(),
            Direction.class,
            "evidence.refused.measured.direction");
  }

  private @Nullable Double exposure(TestKind kind) {
    String unit = kind.isWait() ? "months" : kind.overTime() ? "years" : "trials";
    String code = "evidence.refused.measured." + unit;
    Double number = fields.number(AT + "exposure", typed.exposure(), NumberUnit.NONE);
    double least = kind.overTime() ? 1e-3 : 1;
    double most = kind.overTime() ? MOST_YEARS : Measurement.MOST;
    if (number != null
        && !(number >= least
            && number <= most
            && (kind.overTime() || number == Math.rint(number)))) {
      fields.refuse(AT + "exposure", code);
      return null;
    }
    return number;
  }

  private @Nullable Double events(TestKind kind, @Nullable Double exposure) {
    if (kind.isWait() && typed.events().isBlank()) {
      return 0.0;
    }
    Double number = fields.number(AT + "events", typed.events(), NumberUnit.NONE);
    if (number == null) {
      return null;
    }
    if (!(number >= 0 && number <= Measurement.MOST && number == Math.rint(number))) {
      fields.refuse(AT + "events", "evidence.refused.measured.events");
      return null;
    }
    if (kind.isWait() && number > 0) {
      fields.refuse(AT + "events", "evidence.refused.measured.events.none");
      return null;
    }
    if (!kind.overTime() && exposure != null && number > exposure) {
      fields.refuse(AT + "events", "evidence.refused.measured.events.more");
      return null;
    }
    return number;
  }

  private @Nullable Double relevance(TestKind kind) {
    return typed.relevance().isBlank()
        ? (Double) kind.relevance()
        : fields.number(
            AT + "relevance",
            typed.relevance(),
            NumberUnit.SHARE,
            LEAST_RELEVANCE,
            1,
            "evidence.refused.measured.relevance");
  }

  private @Nullable Quantity odds(TestKind kind) {
    QuantityForm odds = typed.fieldOdds();
    return odds.isBlank() ? kind.fieldOdds() : ODDS.read(odds, fields);
  }

  private @Nullable Integer valid() {
    return typed.validMonths().isBlank()
        ? (Integer) Measurement.USUAL_VALIDITY
        : fields.whole(
            AT + "validMonths",
            typed.validMonths(),
            NumberUnit.MONTHS,
            1,
            LONGEST_VALIDITY,
            "evidence.refused.measured.validMonths");
  }
}
