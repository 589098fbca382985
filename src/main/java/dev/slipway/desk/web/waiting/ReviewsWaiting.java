package dev.slipway.desk.web.waiting;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalBrief;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.review.Reviews;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decided proposals that something asks the board to look at again. */
@Component
@Order(3)
class ReviewsWaiting implements WaitingSource {

  private static final int MOST = 100;

  private final Reviews reviews;
  private final ProposalService proposals;
  private final Interests interests;
  private final CurrentPerson person;

  ReviewsWaiting(
      Reviews reviews, ProposalService proposals, Interests interests, CurrentPerson person) {
    this.reviews = reviews;
    this.proposals = proposals;
    this.interests = interests;
    this.person = person;
  }

  @Override
  public List<Waiting> now() {
    List<UUID> wanted = reviews.wanted(MOST);
    Map<UUID, Proposal> known = proposals.among(wanted);
    return List.of(
        new Waiting(
            "waiting.reviews",
            wanted.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(ProposalBrief::of)
                .filter(concerning())
                .map(each -> Item.of(each, "", null, false))
                .toList()));
  }

  private Predicate<ProposalBrief> concerning() {
    UUID me = person.id();
    Predicate<ProposalBrief> judged = interests.judgedBy(me);
    return proposal ->
        person.has(Role.CHAIR) && judged.test(proposal)
            || person.has(Role.SUBMITTER) && proposal.isOf(me);
  }
}
