package dev.slipway.exchange;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in real releases as they stood on their day, through the services that people use. What is
 * there already stays as it is, so that it can be asked for again.
 */
@Service
public class Demonstration {

  private final DemonstrationCases cases;
  private final ProfileService profiles;
  private final ProposalService proposals;
  private final ScoringService scoring;
  private final DemonstrationBoard board;
  private final DemonstrationEstimates estimates;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Demonstration(
      DemonstrationCases cases,
      ProfileService profiles,
      ProposalService proposals,
      ScoringService scoring,
      DemonstrationBoard board,
      DemonstrationEstimates estimates,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.cases = cases;
    this.profiles = profiles;
    this.proposals = proposals;
    this.scoring = scoring;
    this.board = board;
    this.estimates = estimates;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * What came in.
   *
   * @param models how many were new
   * @param proposals how many were new
   */
  public record Outcome(int models, int proposals) {

    /** Whether there was nothing to bring in. */
    public boolean nothing() {
      return models == 0 && proposals == 0;
    }
  }

  /** Brings in whatever of the demonstration data is not there yet, and scores it. */
  public Outcome load() {
    oneAtATime.lock();
    try {
      int models = 0;
      int added = 0;
      for (DemonstrationCase each : cases.all()) {
        Optional<ModelProfile> known = known(each.model());
        UUID model = known.orElseGet(() -> profiles.add(each.model().details())).id();
        models += known.isEmpty() ? 1 : 0;
        added += propose(model, each.proposal()) ? 1 : 0;
        if (each.reviews() != null) {
          estimates.hold(existing(model, each.proposal()), each.reviews());
        }
      }
      Outcome outcome = new Outcome(models, added);
      record(outcome);
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Optional<ModelProfile> known(DemonstrationCase.Model model) {
    return profiles.all().stream()
        .filter(p -> p.name().equals(model.name()) && p.version().equals(model.version()))
        .findFirst();
  }

  private UUID existing(UUID model, DemonstrationCase.Question asked) {
    return known(model, asked).map(Proposal::id).orElseThrow();
  }

  private Optional<Proposal> known(UUID model, DemonstrationCase.Question asked) {
    return proposals.ofModel(model).stream()
        .filter(p -> p.question().equals(asked.question()))
        .findFirst();
  }

  /** Proposes, scores and decides; a proposal that is there but was never scored is scored. */
  private boolean propose(UUID model, DemonstrationCase.Question asked) {
    Optional<Proposal> known = known(model, asked);
    UUID id = known.map(Proposal::id).orElseGet(() -> submitted(model, asked));
    if (scoring.current(id).isEmpty()) {
      scoring.score(id);
    }
    DemonstrationCase.Decided decided = asked.decided();
    if (known.isEmpty() && decided != null) {
      board.decide(id, decided);
    }
    if (known.filter(each -> !each.observations().isEmpty()).isEmpty()) {
      tell(id, asked);
    }
    return known.isEmpty();
  }

  /** After the decision, as it happened: some of it asks the board to look again. */
  private void tell(UUID id, DemonstrationCase.Question asked) {
    transaction.executeWithoutResult(
        status -> asked.observations().forEach(one -> proposals.recordHappening(id, one)));
  }

  private UUID submitted(UUID model, DemonstrationCase.Question asked) {
    UUID id =
        transaction.execute(
            status -> {
              UUID created = proposals.create(asked.details(model)).id();
              proposals.submit(created, null);
              return created;
            });
    return Objects.requireNonNull(id);
  }

  private void record(Outcome outcome) {
    if (!outcome.nothing()) {
      transaction.executeWithoutResult(
          status ->
              events.publishEvent(new DemonstrationLoaded(outcome.models(), outcome.proposals())));
    }
  }
}
