package dev.slipway.forecast;

import static dev.slipway.account.TestPeople.as;

import dev.slipway.MovableClock;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Import;

/**
 * Proposals of the spring of 2022 for tests that move the clock: to be decided on the sixth of
 * April within 36 months, so that a forecast of copies is due in October, a year and two years
 * after.
 */
@Import({DecisionWorld.class, MovableClock.class})
public class ForecastWorld {

  public static final LocalDate BEFORE = LocalDate.of(2022, 3, 1);
  public static final LocalDate DECIDED = LocalDate.of(2022, 4, 6);
  public static final LocalDate SIX = LocalDate.of(2022, 10, 6);
  public static final LocalDate TWELVE = LocalDate.of(2023, 4, 6);
  public static final LocalDate TWENTY_FOUR = LocalDate.of(2024, 4, 6);
  public static final LocalDate HORIZON = LocalDate.of(2025, 4, 6);

  private final DecisionWorld world;
  private final DecisionService decisions;
  private final ProposalService proposals;

  public final PersonCard submitter;
  public final PersonCard chair;

  ForecastWorld(DecisionWorld world, DecisionService decisions, ProposalService proposals) {
    this.world = world;
    this.decisions = decisions;
    this.proposals = proposals;
    this.submitter = world.person("Sam", Role.SUBMITTER);
    this.chair = world.person("Cleo", Role.CHAIR);
  }

  /** Before the board, scored. */
  public UUID submitted() {
    return world.submitted(submitter);
  }

  /** Decided by a chair alone. */
  public void decide(UUID id, DecisionContent content) {
    world.policy(0.9, 1);
    as(chair, () -> proposals.move(id, Transition.FINISH_ESTIMATES));
    as(chair, () -> decisions.propose(id, world.score(id), 0, content, DecisionWorld.PASSWORD));
  }

  /** Approved and out. */
  public UUID released() {
    UUID id = submitted();
    decide(id, DecisionWorld.approval(""));
    release(id);
    return id;
  }

  public void release(UUID id) {
    as(submitter, () -> proposals.move(id, Transition.RELEASE));
  }

  public void record(UUID id, OutcomeReportKind kind, LocalDate day) {
    Observation event = new Observation(kind, day, "Quayside showed it", "https://example.org/it");
    as(submitter, () -> proposals.recordHappening(id, event));
  }
}
