package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.NumberUnit;
import dev.slipway.stats.update.Counts.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what was typed of a plan into one, or says beside each field what would do. */
final class TestPlanAdapter {

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final double LEAST_RELEVANCE = 0.001;

  private static final QuantityField ODDS =
      new QuantityField(
          "fieldOdds",
          Kind.POSITIVE,
          NumberUnit.TIMES,
          1e-6,
          1e6,
          "evidence.refused.measured.fieldOdds");

  private final TestPlanForm typed;
  private final Fields fields;

  private TestPlanAdapter(TestPlanForm typed, Fields fields) {
    this.typed = typed;
    this.fields = fields;
  }

  /**
   * The plan, or nothing with the faults in {@code fields}.
   *
   * @param asked the questions of which trials can tell
   * @param today before which nothing can be planned
   */
  static Optional<PlanDetails> read(
      TestPlanForm typed, List<Question> asked, LocalDate today, Fields fields) {
    return new TestPlanAdapter(typed, fields).read(asked, today);
  }

  private Optional<PlanDetails> read(List<Question> asked, LocalDate today) {
    Optional<Question> question =
        asked.stream().filter(each -> each.key().equals(typed.question())).findFirst();
    if (question.isEmpty()) {
      fields.refuse("question", "evidence.refused.measured.question");
    }
    TestKind kind = kind(question);
    Integer trials = trials();
    String event = fields.required("event", typed.event(), LONGEST_TEXT, "tests.refused.event");
    Direction direction = direction(kind);
    Double relevance = relevance(kind);
    Quantity odds = odds(kind);
    String owner = fields.required("owner", typed.owner(), LONGEST_NAME, "tests.refused.owner");
    LocalDate due = fields.date("due", typed.due(), "tests.refused.due");
    if (due != null && due.isBefore(today)) {
      fields.refuse("due", "tests.refused.due.past", today.toString());
    }
    if (!fields.clean()
        || trials == null
        || direction == null
        || relevance == null
        || odds == null
        || due == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PlanDetails(
            question.orElseThrow(), kind, trials, event, direction, relevance, odds, owner, due));
  }

  private TestKind kind(Optional<Question> question) {
    if (typed.kind().isEmpty()) {
      return question.map(TestKind::usualFor).orElse(TestKind.OTHER_COUNT);
    }
    Optional<TestKind> kind =
        Typed.constant(typed.kind(), TestKind.class).filter(each -> !each.overTime());
    if (kind.isEmpty()) {
      fields.refuse("kind", "evidence.refused.measured.kind");
    }
    return kind.orElse(TestKind.OTHER_COUNT);
  }

  private @Nullable Integer trials() {
    return fields.whole(
        "trials",
        typed.trials(),
        NumberUnit.NONE,
        1,
        (int) Measurement.MOST,
        "evidence.refused.measured.trials");
  }

  private @Nullable Direction direction(TestKind kind) {
    return typed.direction().isEmpty()
        ? kind.direction()
        : fields.level(
            "direction", typed.direction(), Direction.class, "evidence.refused.measured.direction");
  }

  private @Nullable Double relevance(TestKind kind) {
    return typed.relevance().isBlank()
        ? (Double) kind.relevance()
        : fields.number(
            "relevance",
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
}
