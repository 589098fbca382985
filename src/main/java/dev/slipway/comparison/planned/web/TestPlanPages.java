package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.Outlook;
import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.comparison.planned.PlannedTests;
import dev.slipway.comparison.planned.TestPlan;
import dev.slipway.comparison.planned.TestableQuestions;
import dev.slipway.comparison.planned.WorthTesting;
import dev.slipway.comparison.planned.WorthTestingService;
import dev.slipway.comparison.planned.web.TestPlanView.ResultView;
import dev.slipway.comparison.planned.web.TestPlanView.State;
import dev.slipway.comparison.planned.web.WorthRow.Worth;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.scoring.assembly.QuestionNames;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import dev.slipway.stats.update.Counts.Direction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts planned tests in words. */
@Component
class TestPlanPages {

  private final PlannedTests tests;
  private final TestableQuestions testable;
  private final WorthTestingService worth;
  private final QuestionNames names;
  private final Choices choices;
  private final Clock clock;

  TestPlanPages(
      PlannedTests tests,
      TestableQuestions testable,
      WorthTestingService worth,
      QuestionNames names,
      MessageSource messages,
      Clock clock) {
    this.tests = tests;
    this.testable = testable;
    this.worth = worth;
    this.names = names;
    this.choices = new Choices(messages);
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<TestPlanView> plans(UUID proposalId) {
    TestableQuestions.Asked asked = testable.of(proposalId).orElse(null);
    return tests.of(proposalId).stream().map(plan -> view(plan, asked)).toList();
  }

  TestPlanView view(TestPlan plan) {
    return view(plan, testable.of(plan.proposalId()).orElse(null));
  }

  private TestPlanView view(TestPlan plan, TestableQuestions.@Nullable Asked asked) {
    PlanDetails details = plan.details();
    Outlook outlook = plan.outlook();
    return new TestPlanView(
        plan.id(),
        plan.version(),
        State.of(plan, LocalDate.now(clock)),
        names.name(details.question(), asked == null ? 0 : asked.rubricVersion()),
        details,
        odds(details.fieldOdds()),
        plan.registeredAt(),
        plan.registeredBy(),
        OutlookView.of(outlook, details.trials()),
        plan.outlookAt(),
        plan.isOpen() && asked != null && asked.isNewerThan(outlook),
        plan.cancelledAt(),
        plan.cancelledReason(),
        ResultView.of(plan.result()),
        plan.deviations());
  }

  /** Null as long as it has not been worked out. */
  @Nullable List<WorthRow> worthTesting(UUID proposalId) {
    return worth
        .find(proposalId)
        .map(found -> found.rows().stream().map(row -> row(row, found.rubricVersion())).toList())
        .orElse(null);
  }

  private WorthRow row(WorthTesting.Row row, int rubricVersion) {
    return new WorthRow(
        row.asked().key(),
        names.name(row.asked(), rubricVersion),
        row.kind().name(),
        row.perfect().net(),
        row.perfect().standardError(),
        row.worths().stream().map(TestPlanPages::worth).toList(),
        row.leastTrials());
  }

  private static Worth worth(ValueOfInformation found) {
    return new Worth(found.net(), found.standardError());
  }

  List<Choice> questions(TestableQuestions.Asked asked) {
    return choices.orNone(
        "evidence.measured.question.choose",
        asked.questions().stream()
            .map(each -> Choice.of(each.key(), names.name(each, asked.rubricVersion())))
            .toList());
  }

  List<Choice> kinds() {
    return choices.orNone(
        "tests.kind.usual",
        choices.of(
            "evidence.measured.kind.",
            Arrays.stream(TestKind.values())
                .filter(kind -> !kind.overTime())
                .map(Enum::name)
                .toList()));
  }

  List<Choice> directions() {
    return choices.orNone(
        "evidence.measured.direction.usual",
        choices.of("evidence.measured.direction.", Direction.values()));
  }

  /** A plan for a question, with what is usual for it. */
  TestPlanForm begin(Question question, String trials) {
    TestKind kind = TestKind.usualFor(question);
    return TestPlanForm.begin(
        question.key(), kind, choices.text("tests.event." + kind.name()), trials);
  }

  private static List<Double> odds(Quantity odds) {
    return odds instanceof Quantity.Percentiles three
        ? List.of(three.p05(), three.p50(), three.p95())
        : List.of(odds.p50());
  }
}
