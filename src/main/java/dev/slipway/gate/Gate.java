package dev.slipway.gate;

import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.EvidenceNeeds;
import dev.slipway.decision.EvidenceNeeds.OnFile;
import dev.slipway.gate.GateFacts.InForce;
import dev.slipway.gate.approval.ApprovalReader;
import dev.slipway.gate.approval.GateEvent;
import dev.slipway.gate.approval.GateEvents;
import dev.slipway.gate.passing.Passing;
import dev.slipway.gate.passing.Passings;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelName;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.artefact.Artefact;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalBrief;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers pipelines from precomputed facts; it never scores. */
@Service
@Transactional(readOnly = true)
public class Gate {

  private static final Set<GateCode> MAY_PASS_OTHERWISE =
      Set.of(GateCode.DECLINED, GateCode.ACCESS_NOT_COVERED);

  private final ArtefactService artefacts;
  private final ProfileService profiles;
  private final ProposalService proposals;
  private final EvidenceService evidence;
  private final Decisions decisions;
  private final ApprovalReader approvals;
  private final GateEvents happenings;
  private final Passings passings;
  private final Clock clock;

  Gate(
      ArtefactService artefacts,
      ProfileService profiles,
      ProposalService proposals,
      EvidenceService evidence,
      Decisions decisions,
      ApprovalReader approvals,
      GateEvents happenings,
      Passings passings,
      Clock clock) {
    this.artefacts = artefacts;
    this.profiles = profiles;
    this.proposals = proposals;
    this.evidence = evidence;
    this.decisions = decisions;
    this.approvals = approvals;
    this.happenings = happenings;
    this.passings = passings;
    this.clock = clock;
  }

  /**
   * What a pipeline is told.
   *
   * @throws AmbiguousModelException if several models have the name and version asked about
   */
  public GateAnswer answer(GateQuestion asked) {
    return answer(asked, model(asked).map(this::facts).orElse(GateFacts.NOTHING));
  }

  /** What a pipeline would be told today, for each level of access of a proposal's plan. */
  public List<GateAnswer> today(UUID proposalId) {
    Optional<Proposal> proposal = proposals.find(proposalId);
    if (proposal.isEmpty()) {
      return List.of();
    }
    UUID modelId = proposal.get().modelId();
    GateFacts facts =
        profiles.find(modelId).map(ModelName::of).map(this::facts).orElse(GateFacts.NOTHING);
    return proposal.get().steps().stream()
        .map(PlanStep::access)
        .distinct()
        .map(access -> answer(today(modelId, access, facts), facts))
        .toList();
  }

  /** What was recorded about its model after a decision took effect, the first first. */
  public List<Happened> happenedSince(Decision decision) {
    UUID model = proposals.find(decision.proposalId()).orElseThrow().modelId();
    return happenings.after(Objects.requireNonNull(decision.takenAt()), model).stream()
        .map(
            each ->
                new Happened(
                    each.kind().name(),
                    each.what(),
                    each.on(),
                    GateRules.ends(each, decision).isPresent()))
        .toList();
  }

  /** Asked in an environment where it holds, since the page is about the decision itself. */
  private GateQuestion today(UUID modelId, AccessLevel access, GateFacts facts) {
    InForce inForce = facts.inForce();
    String environment =
        inForce == null
            ? null
            : inForce.decision().bounds().environments().stream().findFirst().orElse(null);
    return new GateQuestion(
        null, modelId.toString(), access, null, environment, LocalDate.now(clock));
  }

  private Optional<ModelName> model(GateQuestion asked) {
    if (asked.digest() != null) {
      return artefacts.find(asked.digest()).map(Artefact::modelId).flatMap(profiles::name);
    }
    String model = Objects.requireNonNull(asked.model());
    int at = model.lastIndexOf('@');
    if (at < 0) {
      return identifier(model).flatMap(profiles::name).or(() -> named(model, ""));
    }
    return named(model.substring(0, at), model.substring(at + 1));
  }

  private Optional<ModelName> named(String name, String version) {
    List<ModelName> named = profiles.named(name, version);
    if (named.size() > 1) {
      throw new AmbiguousModelException();
    }
    return named.stream().findFirst();
  }

  private static Optional<UUID> identifier(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private GateFacts facts(ModelName model) {
    List<ProposalBrief> all = proposals.briefsOfModel(model.id());
    Optional<Decision> latest =
        decisions.inEffect(all.stream().map(ProposalBrief::id).toList()).stream().findFirst();
    if (latest.isEmpty()) {
      return new GateFacts(model, all, null, List.of(), List.of());
    }
    Decision decision = latest.get();
    List<GateEvent> since =
        happenings.after(Objects.requireNonNull(decision.takenAt()), model.id());
    return new GateFacts(
        model, all, new InForce(decision, approvals.of(decision)), since, onFile(decision));
  }

  private List<OnFile> onFile(Decision decision) {
    DecisionBounds bounds = decision.bounds();
    return bounds.needsEvidence()
        ? EvidenceNeeds.of(bounds, evidence.of(decision.proposalId())).onFile()
        : List.of();
  }

  private GateAnswer answer(GateQuestion asked, GateFacts facts) {
    List<Reason> reasons = GateRules.reasons(asked, facts);
    GateVerdict verdict = GateRules.verdict(reasons, facts);
    InForce inForce = facts.inForce();
    return new GateAnswer(
        verdict,
        asked,
        facts.model(),
        reasons,
        inForce == null ? null : inForce.decision(),
        verdict == GateVerdict.ALLOW ? validUntil(asked, facts) : null,
        cheapest(asked, reasons.get(0).code(), inForce));
  }

  private @Nullable Passing cheapest(GateQuestion asked, GateCode code, @Nullable InForce inForce) {
    return inForce != null && MAY_PASS_OTHERWISE.contains(code)
        ? passings.find(inForce.decision().proposalId(), asked.access()).orElse(null)
        : null;
  }

  /** The first end that is known today: of the decision, of its evidence, or of this access. */
  private static @Nullable Instant validUntil(GateQuestion asked, GateFacts facts) {
    InForce inForce = Objects.requireNonNull(facts.inForce());
    Stream<LocalDate> lastDays =
        Stream.concat(
                Stream.ofNullable(inForce.decision().bounds().validUntil()),
                facts.needs().flatMap(EvidenceNeeds::lastDay).stream())
            .map(day -> day.plusDays(1));
    Stream<LocalDate> end =
        inForce.approval().coverage().endOf(asked.access(), asked.on()).stream();
    return Stream.concat(lastDays, end)
        .min(LocalDate::compareTo)
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(null);
  }
}
