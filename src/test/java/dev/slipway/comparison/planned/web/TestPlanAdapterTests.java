package dev.slipway.comparison.planned.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.comparison.planned.TestResult;
import dev.slipway.form.Fields;
import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;

class TestPlanAdapterTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Question SAFEGUARD = Question.safeguard("fraud", Access.API);

  private BeanPropertyBindingResult errors;

  @Test
  void whatIsLeftOutIsUsualForTheQuestion() {
    PlanDetails plan = read(form("500", "2026-12-24", "", QuantityForm.EMPTY)).orElseThrow();

    assertThat(plan)
        .isEqualTo(
            new PlanDetails(
                SAFEGUARD,
                TestKind.ATTACKS_PLAIN,
                500,
                "It gets through",
                Direction.COMPLEMENT,
                0.5,
                Quantity.of(1, 3, 10),
                "Quay",
                LocalDate.of(2026, 12, 24)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2026-12-24, '', trials evidence.refused.measured.trials",
    "2.5, 2026-12-24, '', trials evidence.refused.measured.trials",
    "500, 2026-11-27, '', due tests.refused.due.past",
    "500, '', '', due tests.refused.due",
    "500, 2026-12-24, 2, relevance evidence.refused.measured.relevance"
  })
  void refusesBesideTheField(String trials, String due, String relevance, String fault) {
    assertThat(read(form(trials, due, relevance, QuantityForm.EMPTY))).isEmpty();
    assertThat(faults()).containsExactly(fault);
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    assertThat(read(TestPlanForm.empty())).isEmpty();
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "question evidence.refused.measured.question",
            "trials evidence.refused.measured.trials",
            "event tests.refused.event",
            "owner tests.refused.owner",
            "due tests.refused.due");
  }

  @Test
  void aResultStartsFromThePlan() {
    PlanDetails plan = read(form("500", "2026-12-24", "", QuantityForm.EMPTY)).orElseThrow();
    TestResultForm opened = TestResultForm.of(plan, 3);
    assertThat(opened.trials()).isEqualTo("500");
    assertThat(opened.event()).isEqualTo("It gets through");
    assertThat(opened.by()).isEqualTo("Quay");

    assertThat(result("501", "500", "2026-11-29")).isEmpty();
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "events evidence.refused.measured.events.more", "on proposal.refused.happening.after");
    assertThat(result("18", "480", "2026-11-20"))
        .contains(
            new TestResult(
                18,
                480,
                "It gets through",
                "Few got through",
                LocalDate.of(2026, 11, 20),
                "Quay",
                "",
                "v2"));
  }

  private Optional<PlanDetails> read(TestPlanForm form) {
    errors = new BeanPropertyBindingResult(form, "form");
    return TestPlanAdapter.read(form, List.of(SAFEGUARD), TODAY, new Fields(errors));
  }

  private Optional<TestResult> result(String events, String trials, String on) {
    TestResultForm form =
        new TestResultForm(
            events, trials, "It gets through", "Few got through", on, "Quay", "", "v2", "", "0");
    errors = new BeanPropertyBindingResult(form, "form");
    return form.read(TODAY, new Fields(errors));
  }

  private List<String> faults() {
    return errors.getFieldErrors().stream()
        .map(each -> each.getField() + " " + each.getCode())
        .toList();
  }

  private static TestPlanForm form(String trials, String due, String relevance, QuantityForm odds) {
    return new TestPlanForm(
        SAFEGUARD.key(), "", trials, "It gets through", "", relevance, odds, "Quay", due);
  }
}
