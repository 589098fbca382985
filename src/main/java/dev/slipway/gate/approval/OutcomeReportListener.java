package dev.slipway.gate.approval;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.gate.approval.GateEvent.Kind;
import dev.slipway.precedent.cases.CaseEvent.OriginalCopied;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.profile.ProfileEvent.ProfileCreated;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalEvent.HappeningRecorded;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what may end a decision, in the transaction that records it. */
@Component
class OutcomeReportListener {

  private final GateEvents happenings;
  private final ProposalService proposals;
  private final ProfileService profiles;
  private final Clock clock;

  OutcomeReportListener(
      GateEvents happenings, ProposalService proposals, ProfileService profiles, Clock clock) {
    this.happenings = happenings;
    this.proposals = proposals;
    this.profiles = profiles;
    this.clock = clock;
  }

  @SameTransactionListener
  public void on(HappeningRecorded recorded) {
    Observation happened = recorded.happened();
    UUID proposalId = recorded.proposalId();
    kind(happened.kind())
        .ifPresent(
            kind -> {
              UUID model = proposals.find(proposalId).orElseThrow().modelId();
              note(model, proposalId, kind, happened.what(), happened.on());
            });
  }

  @SameTransactionListener
  public void on(OriginalCopied copied) {
    CaseSuccessor successor = copied.successor();
    String what = successor.name() + ", " + successor.model();
    successor
        .byOthers()
        .forEach(each -> note(copied.modelId(), null, kind(each), what, successor.succeededOn()));
  }

  @SameTransactionListener
  public void on(ProfileCreated created) {
    profiles
        .earlierVersionsOf(created.modelId())
        .forEach(
            earlier ->
                note(earlier.id(), null, Kind.NEW_VERSION, created.name(), LocalDate.now(clock)));
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    happenings.erase(erased.proposalId());
  }

  private static Optional<Kind> kind(OutcomeReportKind kind) {
    return switch (kind) {
      case COPIED -> Optional.of(Kind.COPIED);
      case OPENLY_DISTRIBUTED -> Optional.of(Kind.OPENLY_DISTRIBUTED);
      default -> kind.asksForReview() ? Optional.of(Kind.INCIDENT) : Optional.empty();
    };
  }

  private static Kind kind(CaseSuccessor.Event event) {
    return switch (event) {
      case COPYCAT -> Kind.COPIED;
      case OPEN_DISTRIBUTION -> Kind.OPENLY_DISTRIBUTED;
      case WEIGHTS_LEAK -> Kind.INCIDENT;
      case OWN_OPEN_RELEASE -> throw new IllegalArgumentException("not by others");
    };
  }

  private void note(UUID modelId, @Nullable UUID proposalId, Kind kind, String what, LocalDate on) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    happenings.add(new GateEvent(UUID.randomUUID(), modelId, proposalId, kind, what, on, now));
  }
}
