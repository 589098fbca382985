package dev.slipway.elicitation.web.question;

import static dev.slipway.precedent.CasesForTests.copied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.slipway.pathway.question.Question;
import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Training;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.ReferenceCompute;
import dev.slipway.stats.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands beside a question is counted from what happened, without a fit. */
class ObservedFactsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 1);

  private final KnownCases cases = mock(KnownCases.class);
  private final ProposalService proposals = mock(ProposalService.class);
  private final Rubrics rubrics = mock(Rubrics.class);
  private final ObservedFacts facts =
      new ObservedFacts(
          cases,
          proposals,
          new CapabilityMeasures(rubrics),
          Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  @Test
  void countsThoseFollowedForAYearAndShowsTheTwoLatestCopies() {
    know(
        copied("a", "text", LONG_AGO, 100, false),
        copied("b", "text", LONG_AGO.plusDays(1), 200, false),
        copied("c", "text", LONG_AGO.plusDays(2), 700, false),
        copied("d", "text", LONG_AGO.plusDays(3), 900, true),
        copied("e", "text", LONG_AGO.plusDays(4), 61, false));

    List<ObservedFact> found = of("copy.lagMonths");

    assertThat(found)
        .extracting(ObservedFact::key)
        .containsExactly(
            "estimates.observed.copied", "estimates.observed.case", "estimates.observed.case");
    assertThat(found.get(0).args()).containsExactly(5L, 3L, 12);
    assertThat(found.get(1).args()).containsExactly("sorting mail", "Paper Boat", "Raft", 2L);
    assertThat(found.get(1).link()).isEqualTo("/cases/e");
    assertThat(found.get(2).link()).isEqualTo("/cases/c");
  }

  @Test
  void whatWasShownWithinAYearIsNotCountedEvenWhereItWasCopied() {
    ReferenceCase[] rows =
        Stream.of("a", "b", "c", "d", "e")
            .map(key -> copied(key, "text", TODAY.minusMonths(6), 30, false))
            .toArray(ReferenceCase[]::new);
    know(rows);
    assertThat(of("copy.lagMonths"))
        .extracting(ObservedFact::key)
        .containsExactly("estimates.observed.case", "estimates.observed.case");
  }

  @Test
  void fewerThanFiveSayNothingOfHowOften() {
    know(copied("a", "text", LONG_AGO, 700, true), copied("b", "text", LONG_AGO, 800, true));
    assertThat(of("copy.neverShare")).isEmpty();
  }

  @Test
  void ratesAreComparedWithReleasesThatRaisedTheSameConcern() {
    Proposal quiet = released("fraud");
    Proposal other = released("harassment");
    when(proposals.in(ProposalState.RELEASED))
        .thenReturn(List.of(quiet, quiet, quiet, quiet, quiet, other));

    List<ObservedFact> found = of("threats.fraud.ratePerYear");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).key()).isEqualTo("estimates.observed.bad");
    assertThat(found.get(0).args()).containsExactly(5L, 0L);
    assertThat(of("threats.harassment.ratePerYear")).isEmpty();
    assertThat(of("friction")).isEmpty();
  }

  @Test
  void capabilityIsMeasuredAgainstTheReferenceModelOfItsClass() {
    Rubric rubric = mock(Rubric.class);
    when(rubrics.current()).thenReturn(rubric);
    when(rubric.reference(ComputeClass.IMAGE))
        .thenReturn(Optional.of(new ReferenceCompute(Quantity.of(5e22), "published")));

    List<ObservedFact> found = capability(Training.of(1e23));
    assertThat(found)
        .extracting(ObservedFact::key)
        .containsExactly("estimates.observed.reference", "estimates.observed.compute");
    assertThat(found.get(0).args()).element(1).isEqualTo("5e22");
    assertThat(found.get(1).args()).containsExactly("1e23");
    assertThat(capability(Training.of(null)))
        .extracting(ObservedFact::key)
        .containsExactly("estimates.observed.reference");
  }

  private List<ObservedFact> capability(Training training) {
    ModelProfile model = mock(ModelProfile.class);
    when(model.modalities()).thenReturn(Modalities.producing(Modality.IMAGE));
    when(model.generality()).thenReturn(GeneralityLevel.MULTI_TASK);
    when(model.training()).thenReturn(training);
    return facts.of(Question.CAPABILITY, model);
  }

  private static Proposal released(String threat) {
    Proposal proposal = mock(Proposal.class);
    when(proposal.threats()).thenReturn(List.of(threat));
    when(proposal.observations()).thenReturn(List.of());
    return proposal;
  }

  private void know(ReferenceCase... rows) {
    when(cases.standing()).thenReturn(List.of(rows));
  }

  private List<ObservedFact> of(String key) {
    return facts.of(Question.parse(key).orElseThrow(), null);
  }
}
