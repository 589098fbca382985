package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.comparison.planned.TestResult;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.form.WebAddress;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.stats.text.NumberUnit;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a test, or why it will not be run, as typed. */
record TestResultForm(
    String events,
    String trials,
    String event,
    String text,
    String on,
    String by,
    String link,
    String ranOn,
    String reason,
    String version) {

  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_EVENT = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LINK = 2_000;
  private static final int LONGEST_REASON = 2_000;

  TestResultForm(
      @Nullable String events,
      @Nullable String trials,
      @Nullable String event,
      @Nullable String text,
      @Nullable String on,
      @Nullable String by,
      @Nullable String link,
      @Nullable String ranOn,
      @Nullable String reason,
      @Nullable String version) {
    this.events = Typed.text(events);
    this.trials = Typed.text(trials);
    this.event = Typed.text(event);
    this.text = Typed.text(text);
    this.on = Typed.text(on);
    this.by = Typed.text(by);
    this.link = Typed.text(link);
    this.ranOn = Typed.text(ranOn);
    this.reason = Typed.text(reason);
    this.version = Typed.text(version);
  }

  /** As it was planned, to be corrected where the test was another. */
  static TestResultForm of(PlanDetails plan, int version) {
    return new TestResultForm(
        null,
        Typed.number(plan.trials()),
        plan.event(),
        null,
        null,
        plan.owner(),
        null,
        null,
        null,
        Integer.toString(version));
  }

  /** The result, or nothing with the faults in {@code fields}. */
  Optional<TestResult> read(LocalDate today, Fields fields) {
    Integer run = whole("trials", trials, 1, "evidence.refused.measured.trials", fields);
    Integer happened = whole("events", events, 0, "evidence.refused.measured.events", fields);
    if (run != null && happened != null && happened > run) {
      fields.refuse("events", "evidence.refused.measured.events.more");
    }
    String counted = fields.required("event", event, LONGEST_EVENT, "tests.refused.event");
    String found = fields.required("text", text, LONGEST_TEXT, "evidence.refused.result");
    LocalDate day = fields.date("on", on, "evidence.refused.on");
    if (day != null && day.isAfter(today)) {
      fields.refuse("on", "proposal.refused.happening.after", today.toString());
    }
    String who = fields.required("by", by, LONGEST_NAME, "evidence.refused.by");
    String where = fields.text("link", link, LONGEST_LINK);
    if (!where.isEmpty() && !WebAddress.isOne(where)) {
      fields.refuse("link", "evidence.refused.link");
    }
    String tested = fields.text("ranOn", ranOn, LONGEST_NAME);
    return fields.clean() && run != null && happened != null && day != null
        ? Optional.of(new TestResult(happened, run, counted, found, day, who, where, tested))
        : Optional.empty();
  }

  /** Why it will not be run, with a fault if nothing is said. */
  String readReason(Fields fields) {
    return fields.required("reason", reason, LONGEST_REASON, "tests.refused.reason");
  }

  private static @Nullable Integer whole(
      String path, String typed, int least, String code, Fields fields) {
    return fields.whole(path, typed, NumberUnit.NONE, least, (int) Measurement.MOST, code);
  }
}
