package dev.slipway.exchange;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.scoring.ScoringService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
  private final EvidenceService evidence;
  private final ScoringService scoring;
  private final DemonstrationBoard board;
  private final DemonstrationEstimates estimates;
  private final LoadTable progress;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Demonstration(
      DemonstrationCases cases,
      ProfileService profiles,
      ProposalService proposals,
      EvidenceService evidence,
      ScoringService scoring,
      DemonstrationBoard board,
      DemonstrationEstimates estimates,
      LoadTable progress,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.cases = cases;
    this.profiles = profiles;
    this.proposals = proposals;
    this.evidence = evidence;
    this.scoring = scoring;
    this.board = board;
    this.estimates = estimates;
    this.progress = progress;
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

  /**
   * Brings in whatever of the demonstration data is not there yet, and scores it: all of it or
   * nothing.
   */
  public Outcome load() {
    oneAtATime.lock();
    try {
      List<DemonstrationCase> all = cases.all();
      Outcome outcome = Objects.requireNonNull(transaction.execute(status -> bringIn(all)));
      progress.write(LoadState.DONE, all.size(), all.size());
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Outcome bringIn(List<DemonstrationCase> all) {
    int models = 0;
    int added = 0;
    for (DemonstrationCase each : all) {
      progress.write(LoadState.LOADING, all.indexOf(each), all.size());
      Optional<ModelProfile> known = known(each.model());
      UUID model = known.orElseGet(() -> profiles.add(each.model().details())).id();
      models += known.isEmpty() ? 1 : 0;
      added += propose(model, each) ? 1 : 0;
      if (each.reviews() != null) {
        estimates.hold(existing(model, each.proposal()), each.reviews());
      }
    }
    all.stream().map(DemonstrationCase::reviews).filter(Objects::nonNull).forEach(estimates::leave);
    Outcome outcome = new Outcome(models, added);
    if (!outcome.nothing()) {
      events.publishEvent(new DemonstrationLoaded(outcome.models(), outcome.proposals()));
    }
    return outcome;
  }

  private Optional<ModelProfile> known(DemonstrationCase.Model model) {
    return profiles.all().stream()
        .filter(p -> p.name().equals(model.name()) && p.version().equals(model.version()))
        .findFirst();
  }

  private UUID existing(UUID model, DemonstrationCase.Asked asked) {
    return known(model, asked).map(Proposal::id).orElseThrow();
  }

  private Optional<Proposal> known(UUID model, DemonstrationCase.Asked asked) {
    return proposals.ofModel(model).stream()
        .filter(p -> p.question().equals(asked.question()))
        .findFirst();
  }

  /** Proposes, scores and decides; a proposal that is there but was never scored is scored. */
  private boolean propose(UUID model, DemonstrationCase each) {
    DemonstrationCase.Asked asked = each.proposal();
    Optional<Proposal> known = known(model, asked);
    UUID id = known.map(Proposal::id).orElseGet(() -> submitted(model, asked));
    if (known.isEmpty()) {
      each.handedIn().forEach(details -> evidence.add(id, details, null));
    }
    if (scoring.current(id).isEmpty()) {
      scoring.scoreWithin(id);
    }
    DemonstrationCase.Decided decided = asked.decided();
    if (known.isEmpty() && decided != null) {
      board.decide(id, decided);
    }
    if (known.filter(found -> !found.observations().isEmpty()).isEmpty()) {
      // After the decision, as it happened: some of it asks the board to look again.
      asked.observations().forEach(one -> proposals.recordHappening(id, one));
    }
    return known.isEmpty();
  }

  private UUID submitted(UUID model, DemonstrationCase.Asked asked) {
    UUID created = proposals.create(asked.details(model)).id();
    proposals.submit(created, null);
    return created;
  }
}
