package dev.slipway.gate;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.Trigger;
import dev.slipway.decision.Verdict;
import dev.slipway.gate.GateFacts.InForce;
import dev.slipway.gate.approval.Coverage;
import dev.slipway.gate.approval.Currency;
import dev.slipway.gate.approval.GateEvent;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.proposal.ProposalBrief;
import dev.slipway.proposal.ProposalState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The table of reasons: the first matching row applies. */
final class GateRules {

  /** For how long it is said that rubric or engine changed. */
  static final int DAYS_OF_WARNING = 30;

  private final GateQuestion asked;
  private final GateFacts facts;

  private GateRules(GateQuestion asked, GateFacts facts) {
    this.asked = asked;
    this.facts = facts;
  }

  /** At least one reason; those of one row together. */
  static List<Reason> reasons(GateQuestion asked, GateFacts facts) {
    return new GateRules(asked, facts).reasons();
  }

  /** What the reasons of one row come to. */
  static GateVerdict verdict(List<Reason> reasons, GateFacts facts) {
    GateCode code = reasons.get(0).code();
    return code == GateCode.NO_DECISION && isInReview(facts) ? GateVerdict.WAIT : code.verdict();
  }

  private static boolean isInReview(GateFacts facts) {
    return facts.proposals().stream()
        .anyMatch(each -> ProposalState.BEFORE_BOARD.contains(each.state()));
  }

  private List<Reason> reasons() {
    if (facts.model() == null) {
      Digest digest = asked.digest();
      String subject = digest == null ? String.valueOf(asked.model()) : digest.toString();
      return List.of(Reason.of(GateCode.NO_SUBJECT, subject));
    }
    InForce inForce = facts.inForce();
    return inForce == null ? undecided(facts.model().fullName()) : decided(inForce);
  }

  private List<Reason> undecided(String model) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(GateCode.NO_DECISION, model, isInReview(facts) ? 1 : 0)
            .about(
                facts.proposals().stream()
                    .filter(each -> ProposalState.BEFORE_BOARD.contains(each.state()))
                    .map(ProposalBrief::id)
                    .findFirst()
                    .orElse(null),
                null));
    facts.proposals().stream()
        .filter(GateRules::hasOpenRound)
        .map(each -> Reason.of(GateCode.ROUND_OPEN).about(each.id(), null))
        .forEach(reasons::add);
    return reasons;
  }

  private static boolean hasOpenRound(ProposalBrief proposal) {
    return proposal.state() == ProposalState.ROUND_ONE
        || proposal.state() == ProposalState.ROUND_TWO;
  }

  private List<Reason> decided(InForce inForce) {
    Decision decision = inForce.decision();
    Stream<Supplier<List<Reason>>> rows =
        Stream.of(
            () -> declined(decision),
            () -> ended(decision),
            () -> notCovered(inForce),
            () -> expired(decision.bounds()),
            this::stale,
            () -> overdue(decision),
            () -> open(decision),
            () -> later(inForce),
            () -> outOfDate(inForce));
    return rows
        .map(Supplier::get)
        .filter(row -> !row.isEmpty())
        .findFirst()
        .orElseGet(() -> List.of(Reason.of(GateCode.APPROVED, asked.access())))
        .stream()
        .map(reason -> reason.about(decision.proposalId(), decision.id()))
        .toList();
  }

  private static List<Reason> declined(Decision decision) {
    return decision.verdict() == Verdict.DECLINE
        ? List.of(Reason.of(GateCode.DECLINED))
        : List.of();
  }

  private List<Reason> ended(Decision decision) {
    return facts.happenings().stream()
        .flatMap(
            each ->
                ends(each, decision).map(code -> Reason.of(code, each.what(), each.on())).stream())
        .toList();
  }

  /** By which code something ends a decision, as long as the board has not said that it stands. */
  static Optional<GateCode> ends(GateEvent happened, Decision decision) {
    return decision.isConfirmedSince(happened.recordedAt())
        ? Optional.empty()
        : code(happened, decision);
  }

  private static Optional<GateCode> code(GateEvent happening, Decision decision) {
    var triggers = decision.bounds().triggers();
    return switch (happening.kind()) {
      case INCIDENT -> Optional.of(GateCode.INCIDENT);
      case COPIED -> when(triggers.contains(Trigger.COPIED), GateCode.COPIED);
      case OPENLY_DISTRIBUTED ->
          when(triggers.contains(Trigger.OPENLY_DISTRIBUTED), GateCode.COPIED);
      case NEW_VERSION -> when(triggers.contains(Trigger.NEW_VERSION), GateCode.NEW_VERSION);
    };
  }

  private static Optional<GateCode> when(boolean named, GateCode code) {
    return named ? Optional.of(code) : Optional.empty();
  }

  private List<Reason> notCovered(InForce inForce) {
    Coverage coverage = inForce.approval().coverage();
    DecisionBounds bounds = inForce.decision().bounds();
    List<Reason> reasons = new ArrayList<>();
    if (!coverage.covers(asked.access(), asked.on())
        && coverage.nextFrom(asked.access(), asked.on()).isEmpty()) {
      reasons.add(Reason.of(GateCode.ACCESS_NOT_COVERED, asked.access()));
    }
    if (asked.scope() != null && asked.scope().compareTo(coverage.scope()) > 0) {
      reasons.add(Reason.of(GateCode.SCOPE_NOT_COVERED, asked.scope(), coverage.scope()));
    }
    if (!bounds.covers(asked.environment())) {
      String where = Objects.requireNonNullElse(asked.environment(), "");
      reasons.add(
          Reason.of(
              GateCode.ENVIRONMENT_NOT_COVERED,
              String.join(", ", bounds.environments()),
              where,
              where.isEmpty() ? 0 : 1));
    }
    return reasons;
  }

  private List<Reason> expired(DecisionBounds bounds) {
    LocalDate until = bounds.validUntil();
    return until != null && bounds.isPast(asked.on())
        ? List.of(Reason.of(GateCode.DECISION_EXPIRED, until).until(until))
        : List.of();
  }

  private List<Reason> stale() {
    return facts.needs().map(needs -> needs.unmetOn(asked.on())).orElse(List.of()).stream()
        .map(
            each ->
                Reason.of(
                        GateCode.EVIDENCE_STALE,
                        Objects.requireNonNullElse((Object) each.label(), each.kind()),
                        each.lack().ordinal())
                    .until(each.until()))
        .toList();
  }

  private List<Reason> overdue(Decision decision) {
    return conditions(GateCode.CONDITION_OVERDUE, decision, true);
  }

  private List<Reason> open(Decision decision) {
    return conditions(GateCode.CONDITION_OPEN, decision, false);
  }

  private List<Reason> conditions(GateCode code, Decision decision, boolean overdue) {
    return decision.openConditions().stream()
        .filter(each -> each.isOverdue(asked.on()) == overdue)
        .map(each -> condition(code, each))
        .toList();
  }

  private static Reason condition(GateCode code, Condition condition) {
    return Reason.of(code, condition.name(), condition.due(), condition.ownerName())
        .by(condition.ownerName())
        .until(condition.due());
  }

  private List<Reason> later(InForce inForce) {
    LocalDate delayed = inForce.decision().until();
    if (delayed != null && asked.on().isBefore(delayed)) {
      return List.of(Reason.of(GateCode.DELAYED, delayed).until(delayed));
    }
    Coverage coverage = inForce.approval().coverage();
    if (coverage.covers(asked.access(), asked.on())) {
      return List.of();
    }
    LocalDate from = coverage.nextFrom(asked.access(), asked.on()).orElseThrow();
    return List.of(Reason.of(GateCode.NOT_YET, asked.access(), from).until(from));
  }

  private List<Reason> outOfDate(InForce inForce) {
    Currency currency = inForce.approval().currency();
    LocalDate warnedUntil =
        inForce
            .approval()
            .currencySince()
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .plusDays(DAYS_OF_WARNING);
    boolean warned = !asked.on().isAfter(warnedUntil);
    return switch (currency) {
      case CURRENT -> List.of();
      case INPUTS_CHANGED, OTHERWISE -> List.of(Reason.of(GateCode.SCORE_OUT_OF_DATE));
      case TO_BE_SCORED ->
          List.of(
              warned
                  ? Reason.of(GateCode.RESCORED, 0).until(warnedUntil)
                  : Reason.of(GateCode.SCORE_OUT_OF_DATE));
      case SAME_AFTER_ALL ->
          warned ? List.of(Reason.of(GateCode.RESCORED, 1).until(warnedUntil)) : List.of();
    };
  }
}
