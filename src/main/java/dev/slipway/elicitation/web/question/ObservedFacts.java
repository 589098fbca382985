package dev.slipway.elicitation.web.question;

import dev.slipway.pathway.question.Question;
import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.OpenGaps;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.precedent.lag.Waits.Wait;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.stats.survival.Lifetime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what was observed that a question can be compared with: how often it came to the same
 * before, and the latest reference cases. Counts, never a fit or a starting answer: those would
 * sway whoever has not answered yet.
 */
@Component
class ObservedFacts {

  private static final int MONTHS = 12;

  /** Fewer say nothing of how often. */
  private static final int LEAST = 5;

  private static final int CASES = 2;
  private static final String LIBRARY = "/cases";

  private final KnownCases cases;
  private final ProposalService proposals;
  private final CapabilityMeasures measures;
  private final Clock clock;

  ObservedFacts(
      KnownCases cases, ProposalService proposals, CapabilityMeasures measures, Clock clock) {
    this.cases = cases;
    this.proposals = proposals;
    this.measures = measures;
    this.clock = clock;
  }

  List<ObservedFact> of(Question question, @Nullable ModelProfile model) {
    LocalDate today = LocalDate.now(clock);
    return switch (question.family()) {
      case COPY_LAG, NEVER_COPIED -> copies(groups(model), today);
      case OPEN_HALF_LIFE, OPEN_AT_ONCE -> openings(groups(model), today);
      case THREAT_RATE -> releases(question, Proposal::threats, OutcomeReportKind.EXTREMELY_BAD);
      case BENEFIT_RATE -> releases(question, Proposal::benefits, OutcomeReportKind.EXTREMELY_GOOD);
      case CAPABILITY -> model == null ? List.of() : measures.of(model);
      default -> List.of();
    };
  }

  /** The classes of the model; all where it belongs to none. */
  private static Set<CaseGroup> groups(@Nullable ModelProfile model) {
    Set<String> names = model == null ? Set.of() : model.modalities().kindNames();
    EnumSet<CaseGroup> found = CaseGroup.ofProfile(names);
    return found.isEmpty() ? EnumSet.allOf(CaseGroup.class) : found;
  }

  private List<ObservedFact> copies(Set<CaseGroup> groups, LocalDate today) {
    List<Wait> waits =
        Waits.asOf(cases.standing(), Endpoint.COPY, row -> groups.contains(row.group()), today)
            .all();
    Stream<ObservedFact> latest =
        waits.stream()
            .filter(each -> each.lifetime().ended())
            .sorted(Comparator.comparing(ObservedFacts::announced).reversed())
            .limit(CASES)
            .map(ObservedFacts::copy);
    return Stream.concat(share(waits, today).stream(), latest).toList();
  }

  private static LocalDate announced(Wait wait) {
    return wait.row().origin().announcedOn();
  }

  private static ObservedFact copy(Wait wait) {
    ReferenceCase row = wait.row();
    return ObservedFact.of(
        "case",
        LIBRARY + "/" + row.caseKey(),
        row.capability(),
        row.origin().model(),
        row.successor().model(),
        Math.max(1, Math.round(wait.lifetime().time())));
  }

  /**
   * How many of those that were followed for long enough had been copied by then. Later ones are
   * left out, copied or not: of these only the fast copies are known.
   */
  private static Optional<ObservedFact> share(List<Wait> waits, LocalDate today) {
    List<Lifetime> followed =
        waits.stream()
            .filter(each -> !announced(each).isAfter(today.minusMonths(MONTHS)))
            .map(Wait::lifetime)
            .filter(each -> each.ended() || each.time() >= MONTHS)
            .toList();
    long copied = followed.stream().filter(each -> each.ended() && each.time() <= MONTHS).count();
    return enough(followed.size(), "copied", LIBRARY + "/curves", copied, MONTHS);
  }

  private List<ObservedFact> openings(Set<CaseGroup> groups, LocalDate today) {
    OpenGaps gaps = OpenGaps.asOf(cases.standing(), groups, today);
    return enough(gaps.lifetimes().size(), "atOnce", LIBRARY + "/opening", gaps.atOnce()).stream()
        .toList();
  }

  private List<ObservedFact> releases(
      Question question, Function<Proposal, List<String>> outcomes, OutcomeReportKind extreme) {
    List<Proposal> released =
        proposals.in(ProposalState.RELEASED).stream()
            .filter(each -> outcomes.apply(each).contains(question.id()))
            .toList();
    long came =
        released.stream()
            .filter(each -> each.observations().stream().anyMatch(one -> one.kind() == extreme))
            .count();
    String key = extreme == OutcomeReportKind.EXTREMELY_BAD ? "bad" : "good";
    return enough(released.size(), key, "/forecasts", came).stream().toList();
  }

  private static Optional<ObservedFact> enough(long all, String key, String link, Object... more) {
    Object[] args = Stream.concat(Stream.of(all), Arrays.stream(more)).toArray();
    return all < LEAST ? Optional.empty() : Optional.of(ObservedFact.of(key, link, args));
  }
}
