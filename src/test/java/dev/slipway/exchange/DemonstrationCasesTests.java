package dev.slipway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemonstrationCasesTests {

  private final List<DemonstrationCase> cases;

  DemonstrationCasesTests() throws IOException {
    cases = new DemonstrationCases().all();
  }

  private DemonstrationCase of(String name, String version) {
    return cases.stream()
        .filter(each -> each.model().name().equals(name) && each.model().version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void askEnoughQuestionsAboutEnoughModels() {
    assertThat(cases).hasSizeGreaterThanOrEqualTo(10);
    assertThat(cases.stream().map(each -> each.model().name()).distinct())
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(cases)
        .filteredOn(each -> !each.proposal().claims().isEmpty())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void everyCaseCanBeProposed() {
    assertThat(cases)
        .allSatisfy(
            each -> {
              assertThat(each.model().details().links())
                  .allMatch(link -> link.matches("https?://\\S+"));
              assertThat(each.proposal().details(UUID.randomUUID()).steps()).isNotEmpty();
            });
  }

  @Test
  void whatHappenedCameAfterTheDecisionAndHasASource() {
    assertThat(cases)
        .flatExtracting(each -> each.proposal().happened())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            each ->
                assertThat(((DemonstrationCase.Happening) each).source()).matches("https?://\\S+"));
    assertThat(cases)
        .allSatisfy(
            each ->
                assertThat(each.proposal().happened())
                    .allMatch(then -> then.on().isAfter(each.proposal().decisionDate())));
  }

  @Test
  void dallE2WasStagedInAprilAndHostedFromJuly() {
    ProposalDetails asked = of("DALL·E", "2").proposal().details(UUID.randomUUID());
    assertThat(asked.decisionDate()).isEqualTo("2022-04-06");
    assertThat(asked.steps())
        .containsExactly(
            new PlanStep(0, AccessLevel.STAGED, null), new PlanStep(3, AccessLevel.HOSTED, null));
    LocalDate stable =
        of("DALL·E", "2").proposal().happened().stream()
            .filter(then -> then.what().contains("Stable Diffusion 1.4"))
            .findFirst()
            .orElseThrow()
            .on();
    assertThat(ChronoUnit.DAYS.between(asked.decisionDate(), stable)).isEqualTo(138);
  }

  @Test
  void llamaLeakedWithinAWeek() {
    DemonstrationCase llama = of("LLaMA", "65B");
    assertThat(llama.proposal().details(UUID.randomUUID()).steps())
        .containsExactly(new PlanStep(0, AccessLevel.GATED_WEIGHTS, null));
    assertThat(llama.proposal().happened().get(0).on()).isEqualTo("2023-03-03");
    assertThat(llama.proposal().decisionDate()).isEqualTo("2023-02-24");
  }
}
