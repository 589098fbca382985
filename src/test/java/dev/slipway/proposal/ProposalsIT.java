package dev.slipway.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.IntegrationTest;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.AModel;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalEvent.ProposalChanged;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class ProposalsIT extends IntegrationTest {

  @Autowired private ProposalService service;
  @Autowired private ProfileService profiles;
  @Autowired private ApplicationEvents events;

  private UUID model;

  @BeforeEach
  void aModel() {
    model =
        profiles
            .add(
                AModel.aModel()
                    .named("DALL-E " + UUID.randomUUID())
                    .version("2")
                    .by("OpenAI")
                    .licence("")
                    .details())
            .id();
  }

  @Test
  void comesBackAsItWasSaved() {
    Claim exact =
        new Claim(
            Question.parse("scopeLimit.use.OPEN_ENDED").orElseThrow(),
            Quantity.of(1),
            "No limit 🙂 <b>");
    Claim three =
        new Claim(
            Question.parse("friction").orElseThrow(),
            Quantity.of(0.1, 0.2, 0.3),
            "x".repeat(10_000));
    ProposalDetails details = withClaims(ProposalExamples.of(model), List.of(exact, three));
    UUID id = service.create(details).id();

    Proposal found = service.find(id).orElseThrow();
    assertThat(found.details()).isEqualTo(details);
    assertThat(found.state()).isEqualTo(ProposalState.DRAFT);
    assertThat(service.ofModel(model)).extracting(Proposal::id).containsExactly(id);
    assertThat(service.all()).extracting(Proposal::id).contains(id);
  }

  @Test
  void changeReplacesListsAndSaysWhatChanged() {
    UUID id = service.create(ProposalExamples.of(model)).id();
    int version = service.find(id).orElseThrow().version();
    ProposalDetails other =
        ProposalExamples.of(model).withModifications(List.of("delay-6", "filters"));

    service.change(id, version, other);

    assertThat(service.find(id).orElseThrow().details()).isEqualTo(other);
    assertThat(events.stream(ProposalChanged.class).findFirst().orElseThrow().changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.field()).isEqualTo("modifications");
              assertThat(change.before()).isEqualTo("filters");
              assertThat(change.after()).isEqualTo("delay-6, filters");
            });
  }

  @Test
  void staleChangeIsRefused() {
    UUID id = service.create(ProposalExamples.of(model)).id();
    int seen = service.find(id).orElseThrow().version();
    service.change(id, seen, withAccess(AccessLevel.API));

    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() -> service.change(id, seen, withAccess(AccessLevel.OPEN_WEIGHTS)));
    assertThat(service.find(id).orElseThrow().steps())
        .containsExactly(new PlanStep(1, AccessLevel.API, null));
  }

  @Test
  void copyStandsBesideTheOld() {
    UUID id = service.create(ProposalExamples.of(model)).id();
    service.submit(id, null);

    Proposal copy = service.copyOf(id, List.of("delay-6"), "And six months later?");

    Proposal old = service.find(id).orElseThrow();
    Proposal found = service.find(copy.id()).orElseThrow();
    assertThat(found.basedOn()).isEqualTo(id);
    assertThat(found.state()).isEqualTo(ProposalState.DRAFT);
    assertThat(found.details())
        .isEqualTo(
            old.details()
                .withModifications(List.of("delay-6"))
                .withQuestion("And six months later?"));
    assertThat(old.modifications()).containsExactly("filters");
    assertThat(old.state()).isEqualTo(ProposalState.SUBMITTED);
  }

  @Test
  void lifeAndWhatHappenedAreKept() {
    UUID id = service.create(ProposalExamples.of(model)).id();
    service.submit(id, null);
    Observation happened =
        new Observation(
            OutcomeReportKind.COPIED, LocalDate.of(2022, 8, 22), "Copied", "https://example.org");
    service.recordHappening(id, happened);
    service.withdraw(id, null);

    Proposal found = service.find(id).orElseThrow();
    assertThat(found.state()).isEqualTo(ProposalState.WITHDRAWN);
    assertThat(found.submittedAt()).isNotNull();
    assertThat(found.withdrawnAt()).isNotNull();
    assertThat(found.observations()).containsExactly(happened);
  }

  @Test
  void boardMayChooseOtherModificationsButAskNothingElse() {
    UUID id = service.create(ProposalExamples.of(model)).id();
    service.submit(id, null);

    service.chooseModifications(id, List.of("delay-6"));

    Proposal found = service.find(id).orElseThrow();
    assertThat(found.modifications()).containsExactly("delay-6");
    assertThat(found.state()).isEqualTo(ProposalState.SUBMITTED);
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> service.change(id, found.version(), ProposalExamples.of(model)));
  }

  @Test
  void refusedChangeLeavesNothingBehind() {
    UUID id = service.create(ProposalExamples.of(model)).id();
    service.withdraw(id, null);
    events.clear();

    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> service.chooseModifications(id, List.of("delay-6")));
    assertThat(service.find(id).orElseThrow().modifications()).containsExactly("filters");
    assertThat(events.stream(ProposalEvent.class)).isEmpty();
  }

  private ProposalDetails withAccess(AccessLevel access) {
    return AProposal.like(ProposalExamples.of(model)).plan(new PlanStep(1, access, null)).details();
  }

  private static ProposalDetails withClaims(ProposalDetails some, List<Claim> claims) {
    return AProposal.like(some).claims(claims).details();
  }
}
