package dev.slipway.notice;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxIT extends IntegrationTest {

  @Autowired private Inbox inbox;
  @Autowired private NearDates nearDates;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private People people;

  private PersonCard submitter;
  private PersonCard chair;
  private UUID id;

  @BeforeEach
  void aProposal() {
    submitter = join(people, "Sam", Role.SUBMITTER);
    chair = join(people, "Cleo", Role.CHAIR);
    UUID model = profiles.add(ProfilesForTests.details("Inbox " + UUID.randomUUID())).id();
    id = as(submitter, () -> proposals.create(ProposalExamples.of(model)).id());
  }

  @Test
  void nearDecisionIsToldOnce() {
    LocalDate soon = LocalDate.now().plusDays(3);
    UUID near =
        as(
            submitter,
            () ->
                proposals
                    .create(ProposalExamples.decidedOn(proposals.find(id).orElseThrow(), soon))
                    .id());
    as(submitter, () -> proposals.submit(near, null));

    nearDates.tell();
    nearDates.tell();

    assertThat(as(chair, () -> inbox.page(0)).getContent())
        .filteredOn(line -> line.proposalId().equals(near))
        .extracting(Inbox.Line::kind, Inbox.Line::dueOn)
        .containsExactly(tuple(NoticeKind.DATE_NEAR, soon));
  }

  @Test
  void whoTurnedAKindOffIsNotTold() {
    as(
        chair,
        () -> inbox.choose(Map.of(NoticeKind.ROUND_OPENED, new NoticeChannels(false, false))));

    inbox.tell(List.of(chair.id()), occasion(NoticeKind.ROUND_OPENED));
    inbox.tell(List.of(chair.id()), occasion(NoticeKind.ANSWERS_SHOWN));

    assertThat(kindsOf(chair)).containsExactly(NoticeKind.ANSWERS_SHOWN);
    assertThat(as(chair, inbox::choices))
        .containsEntry(NoticeKind.ROUND_OPENED, new NoticeChannels(false, false))
        .containsEntry(NoticeKind.DATE_NEAR, NoticeChannels.BOTH);
  }

  @Test
  void readingCountsForOneselfOnly() {
    inbox.tell(List.of(chair.id(), submitter.id()), occasion(NoticeKind.ANSWERS_SHOWN));
    inbox.tell(List.of(chair.id()), occasion(NoticeKind.ROUND_OPENED));
    UUID first = as(chair, () -> inbox.page(0)).getContent().get(0).id();

    as(submitter, () -> inbox.read(first));
    assertThat(as(chair, inbox::unread)).isEqualTo(2);

    as(chair, () -> inbox.read(first));
    assertThat(as(chair, inbox::unread)).isEqualTo(1);

    as(chair, inbox::readAll);
    assertThat(as(chair, inbox::unread)).isZero();
    assertThat(as(submitter, inbox::unread)).isEqualTo(1);
  }

  private Occasion occasion(NoticeKind kind) {
    return Occasion.of(kind, id, "Release it?", "once");
  }

  private List<NoticeKind> kindsOf(PersonCard person) {
    return as(person, () -> inbox.page(0)).getContent().stream().map(Inbox.Line::kind).toList();
  }
}
