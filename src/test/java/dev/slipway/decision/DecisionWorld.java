package dev.slipway.decision;

import static dev.slipway.account.TestPeople.as;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.scoring.ScoringService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A board for tests: people who can sign, and proposals that are ready to be decided. */
public class DecisionWorld {

  public static final String PASSWORD = TestPeople.PASSWORD;

  /** Modifications of the proposal, both in the shipped catalogue. */
  public static final List<String> MODIFICATIONS = List.of("filters", "monitoring");

  private final People people;
  private final ProfileService profiles;
  private final ProposalService proposals;
  private final ScoringService scoring;
  private final Policies policies;

  DecisionWorld(
      People people,
      ProfileService profiles,
      ProposalService proposals,
      ScoringService scoring,
      Policies policies) {
    this.people = people;
    this.profiles = profiles;
    this.proposals = proposals;
    this.scoring = scoring;
    this.policies = policies;
  }

  /** Somebody with these roles who can sign. */
  public PersonCard person(String name, Role... roles) {
    return TestPeople.joinWithPassword(people, name, roles);
  }

  /** A proposal of this submitter that is scored and waits for a decision. */
  public UUID ready(PersonCard submitter, PersonCard chair) {
    UUID id = submitted(submitter);
    scoring.score(id);
    as(chair, () -> proposals.move(id, Transition.FINISH_ESTIMATES));
    return id;
  }

  /** A proposal of this submitter that is before the board and has no score yet. */
  public UUID submitted(PersonCard submitter) {
    UUID id = draft(submitter);
    as(submitter, () -> proposals.submit(id, null));
    return id;
  }

  /** A proposal that this submitter has begun. */
  public UUID draft(PersonCard submitter) {
    UUID model =
        profiles.add(DeskWorld.model("Boat " + UUID.randomUUID(), "Quay Laboratory", 3e9)).id();
    ProposalDetails asked = DeskWorld.asking(model, "Release it to all?");
    return as(submitter, () -> proposals.create(asked.withModifications(MODIFICATIONS)).id());
  }

  /** Another policy from now on: limits on mean and 95th percentile alike, and a quorum. */
  public void policy(double limit, int quorum) {
    PolicyTerms now = policies.current().terms();
    Policy old = now.policy();
    Policy other =
        new Policy(
            old.appliesTo(),
            limit,
            limit,
            old.valueRatio(),
            old.materiality(),
            old.materialShare(),
            old.seed(),
            old.reviewersNeeded(),
            old.retentionMonths(),
            quorum,
            old.validityMonths(),
            old.reviewMonths(),
            old.staleCounts());
    policies.enact(new PolicyTerms(other, now.outcomeScales()), "for a test", "Ada", "Cleo");
  }

  public UUID score(UUID proposalId) {
    return scoring.current(proposalId).orElseThrow().rubric().id();
  }

  public static DecisionContent approval(String against) {
    return new DecisionContent(Verdict.APPROVE, null, "The good outweighs it", against, List.of());
  }

  public static DecisionContent decline() {
    return new DecisionContent(Verdict.DECLINE, null, "Too early", "", List.of());
  }

  public static DecisionContent delay(LocalDate until) {
    return new DecisionContent(Verdict.DELAY, until, "Others must prepare", "why", List.of());
  }
}
