package dev.slipway.api.score;

import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.comparison.planned.TestResult;
import dev.slipway.comparison.planned.TestableQuestions.Asked;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what programs send about planned tests; what is left out is usual for the question. */
final class TestRequest {

  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_EVENT = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST = (int) Measurement.MOST;

  private TestRequest() {}

  /**
   * A plan.
   *
   * @throws dev.slipway.api.problem.RefusedException with every fault
   */
  static PlanDetails plan(JsonBody body, Asked asked, LocalDate today) {
    Members in = new Members(body);
    String key = in.text("question", LONGEST_NAME);
    Optional<Question> question = asked.find(key);
    if (question.isEmpty()) {
      body.refuse("question", "question.unknown", key);
    }
    TestKind usual = question.map(TestKind::usualFor).orElse(TestKind.OTHER_COUNT);
    TestKind kind = in.level("kind", TestKind.class, usual);
    if (kind.overTime()) {
      body.refuse("kind", "test.time", kind.name());
    }
    int trials = needed(body, in, "trials", 1);
    String event = in.text("event", LONGEST_EVENT);
    Direction direction = in.level("direction", Direction.class, kind.direction());
    Double relevance = in.number("relevance", 1e-3, 1);
    Quantity odds = in.quantity("fieldOdds", Kind.POSITIVE, 1e-6, 1e6);
    String owner = in.text("owner", LONGEST_NAME);
    LocalDate due = in.day("due");
    if (due != null && due.isBefore(today)) {
      body.refuse("due", "test.past", today.toString());
    }
    finished(body);
    return new PlanDetails(
        question.orElseThrow(),
        kind,
        trials,
        event,
        direction,
        relevance == null ? kind.relevance() : relevance,
        odds == null ? kind.fieldOdds() : odds,
        owner,
        Objects.requireNonNull(due));
  }

  /**
   * A result; what is left out was as planned.
   *
   * @throws dev.slipway.api.problem.RefusedException likewise
   */
  static TestResult result(JsonBody body, PlanDetails plan, LocalDate today) {
    Members in = new Members(body);
    int trials = in.whole("trials", 1, MOST, (int) plan.trials());
    int events = needed(body, in, "events", 0);
    if (events > trials) {
      body.refuse("events", "range.number", (double) events, 0.0, (double) trials);
    }
    String event = orPlanned(in.optionalText("event", LONGEST_EVENT), plan.event());
    String text = in.text("result", LONGEST_TEXT);
    LocalDate on = in.day("on");
    if (on != null && on.isAfter(today)) {
      body.refuse("on", "test.ahead", today.toString());
    }
    String by = orPlanned(in.optionalText("by", LONGEST_NAME), plan.owner());
    String link = in.optionalText("link", LONGEST_NAME);
    if (!link.isEmpty() && !link.matches("https?://\\S+")) {
      body.refuse("link", "test.link");
    }
    String ranOn = in.optionalText("ranOn", LONGEST_NAME);
    finished(body);
    return new TestResult(events, trials, event, text, Objects.requireNonNull(on), by, link, ranOn);
  }

  /** Why a test is not run. */
  static String reason(JsonBody body) {
    String reason = new Members(body).text("reason", LONGEST_TEXT);
    finished(body);
    return reason;
  }

  private static int needed(JsonBody body, Members in, String name, int least) {
    if (!body.has(name)) {
      body.refuse(name, "missing.number");
    }
    return in.whole(name, least, MOST, least);
  }

  private static String orPlanned(@Nullable String given, String planned) {
    return given == null || given.isEmpty() ? planned : given;
  }

  private static void finished(JsonBody body) {
    body.requireKnown();
    body.requireSound();
  }
}
