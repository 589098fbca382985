package dev.slipway.elicitation.pool;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Change;
import dev.slipway.elicitation.ElicitationEvent.ClaimsAdopted;
import dev.slipway.elicitation.ElicitationEvent.PoolingChosen;
import dev.slipway.elicitation.ElicitationEvent.WeightsSet;
import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.Panels;
import dev.slipway.elicitation.PoolRules;
import dev.slipway.elicitation.Seat;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.interest.Interests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes reviewers' answers one, by rules that the chair may set. */
@Service
@Transactional
public class PoolService {

  private static final Set<ProposalState> SETTLED =
      Set.of(ProposalState.DECIDED, ProposalState.RELEASED, ProposalState.WITHDRAWN);

  private final Panels panels;
  private final AnswerService answers;
  private final ProposalService proposals;
  private final Interests interests;
  private final People people;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  PoolService(
      Panels panels,
      AnswerService answers,
      ProposalService proposals,
      Interests interests,
      People people,
      CurrentPerson person,
      ApplicationEventPublisher events) {
    this.panels = panels;
    this.answers = answers;
    this.proposals = proposals;
    this.interests = interests;
    this.people = people;
    this.person = person;
    this.events = events;
  }

  /**
   * The answers of the second round, and of the first where somebody did not answer again; of a
   * round that is open still, none. Nothing as long as no reviewer has said a number.
   */
  @Transactional(readOnly = true)
  public Optional<ReviewerPool> find(UUID proposalId) {
    return panels
        .findById(proposalId)
        .map(panel -> pool(panel, proposals.find(proposalId).orElseThrow()))
        .filter(pool -> !pool.people().isEmpty());
  }

  /**
   * Sets how answers are pooled.
   *
   * @throws ElicitationRefused unless the present person is a chair who is not recused, a round is
   *     over, nothing has been decided, and there is a reason for unequal weights
   */
  public void rule(UUID proposalId, PoolRules rules) {
    Panel panel =
        panels
            .lock(proposalId)
            .orElseThrow(() -> new NoSuchElementException("no panel for " + proposalId));
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    require(person.has(Role.CHAIR), "elicitation.refused.chair");
    require(!interests.isRecused(proposalId, person.id()), "elicitation.refused.recused");
    require(panel.roundsOver() > 0, "elicitation.refused.rules.early");
    require(!SETTLED.contains(proposal.state()), "elicitation.refused.rules.late");
    require(rules.areEqual() || !rules.reason().isBlank(), "elicitation.refused.rules.reason");
    requireClaimed(rules.adoptedClaims(), proposal);
    PoolRules before = panel.rules();
    panel.pool(rules, person.name());
    panels.saveAndFlush(panel);
    publish(proposal, panel, before, panel.rules());
  }

  private ReviewerPool pool(Panel panel, Proposal proposal) {
    List<Estimate> shown = answers.shown(panel.proposalId());
    Map<UUID, Answers> said = said(shown);
    Map<UUID, Reviewer> heard = new LinkedHashMap<>();
    List<Seat> seats = panel.seats();
    for (int i = 0; i < seats.size(); i++) {
      UUID id = seats.get(i).personId();
      Answers own = said.getOrDefault(id, Answers.NONE);
      if (!own.isEmpty() && !interests.isRecused(panel.proposalId(), id)) {
        // The name goes into the scenario document, which can be downloaded.
        heard.put(id, new Reviewer("reviewer-" + (i + 1), seats.get(i).weight(), own));
      }
    }
    Answers adopted = adopted(proposal, panel.rules().adoptedClaims());
    return new ReviewerPool(
        panel.pooling(),
        heard,
        adopted.isEmpty() ? null : new Reviewer("submitter", panel.rules().claimsWeight(), adopted),
        answeredAt(shown));
  }

  /** The last numbers of each; who does not know any more is not heard with the first. */
  private static Map<UUID, Answers> said(List<Estimate> shown) {
    Map<UUID, Answers> said = new HashMap<>();
    for (Estimate estimate : shown) {
      said.merge(
          estimate.personId(),
          Answers.NONE.with(estimate.question(), estimate.answer().numbers()),
          (before, now) -> before.with(estimate.question(), estimate.answer().numbers()));
    }
    return said;
  }

  /** When each gave the answers that count. */
  private static Map<UUID, Map<Question, Instant>> answeredAt(List<Estimate> shown) {
    Map<UUID, Map<Question, Instant>> answeredAt = new HashMap<>();
    for (Estimate estimate : shown) {
      answeredAt
          .computeIfAbsent(estimate.personId(), person -> new HashMap<>())
          .put(estimate.question(), estimate.at());
    }
    return answeredAt;
  }

  private static Answers adopted(Proposal proposal, List<Question> questions) {
    return new Answers(
        proposal.claims().stream()
            .filter(claim -> questions.contains(claim.question()))
            .collect(Collectors.toMap(Claim::question, Claim::answer)));
  }

  private static void requireClaimed(List<Question> questions, Proposal proposal) {
    Set<Question> claimed =
        proposal.claims().stream().map(Claim::question).collect(Collectors.toSet());
    require(claimed.containsAll(questions), "elicitation.refused.rules.claim");
  }

  private void publish(Proposal proposal, Panel panel, PoolRules before, PoolRules after) {
    UUID id = proposal.id();
    String name = proposal.question();
    List<Change> weights = weightChanges(panel, before, after);
    if (!weights.isEmpty()) {
      weights.addAll(Change.between("reason", null, after.reason()).toList());
      events.publishEvent(new WeightsSet(id, name, weights));
    }
    List<Change> pooling = Change.between("pooling", before.pooling(), after.pooling()).toList();
    if (!pooling.isEmpty()) {
      events.publishEvent(new PoolingChosen(id, name, pooling));
    }
    List<Change> claims =
        Change.between("adoptedClaims", keys(before.adoptedClaims()), keys(after.adoptedClaims()))
            .toList();
    if (!claims.isEmpty()) {
      events.publishEvent(new ClaimsAdopted(id, name, claims));
    }
  }

  private static String keys(List<Question> questions) {
    return questions.stream().map(Question::key).collect(Collectors.joining(", "));
  }

  private List<Change> weightChanges(Panel panel, PoolRules before, PoolRules after) {
    List<UUID> ids = panel.seats().stream().map(Seat::personId).toList();
    Map<UUID, PersonCard> cards = people.among(ids);
    List<Change> changes = new ArrayList<>();
    for (UUID id : ids) {
      PersonCard card = cards.get(id);
      String name = card == null ? "?" : card.signInName();
      changes.addAll(
          Change.between(
                  "weight",
                  name + ": " + before.weights().get(id),
                  name + ": " + after.weights().get(id))
              .toList());
    }
    changes.addAll(
        Change.between("claimsWeight", before.claimsWeight(), after.claimsWeight()).toList());
    return changes;
  }

  private static void require(boolean met, String code) {
    if (!met) {
      throw new ElicitationRefused(code);
    }
  }
}
