package dev.slipway.forecast.conversion;

import dev.slipway.account.CurrentPerson;
import dev.slipway.forecast.ForecastEvent.CaseTaken;
import dev.slipway.forecast.Releases;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseFault;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.RefusedCaseException;
import dev.slipway.precedent.file.CaseReader;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes reference cases of releases, each once. */
@Service
@Transactional
public class CaseConversionService {

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final Releases releases;
  private final CaseService cases;
  private final ConvertedCases taken;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseConversionService(
      ProposalService proposals,
      ProfileService profiles,
      Releases releases,
      CaseService cases,
      ConvertedCases taken,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.releases = releases;
    this.cases = cases;
    this.taken = taken;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  /** The name of the case that a proposal has become, if it has. */
  @Transactional(readOnly = true)
  public Optional<String> caseOf(UUID proposalId) {
    return taken.caseOf(proposalId);
  }

  /** The case that a release would make; nothing before it is out, or once it is a case. */
  @Transactional(readOnly = true)
  public Optional<CaseDraft> draft(UUID proposalId) {
    return proposals
        .find(proposalId)
        .filter(proposal -> taken.caseOf(proposalId).isEmpty())
        .flatMap(proposal -> releases.of(proposalId).map(day -> draft(proposal, day)));
  }

  /** Whether there is a case of this name, which may be about the same thing. */
  @Transactional(readOnly = true)
  public boolean isThere(String caseKey) {
    return !cases.ofCase(caseKey).isEmpty();
  }

  /**
   * Adds the case of a release and ties both to each other.
   *
   * @param said of both rows, in place of what was drafted, by column
   * @param copy said of the copy
   * @param open said of the open distribution
   * @return its name
   * @throws RefusedCaseException with what is wrong, column by column
   * @throws IllegalStateException if it is not out, or is a case already
   */
  public String take(
      UUID proposalId,
      Map<String, String> said,
      Map<String, String> copy,
      Map<String, String> open) {
    CaseDraft draft =
        draft(proposalId)
            .orElseThrow(() -> new IllegalStateException("no case to make of " + proposalId));
    CaseDetails first = read(draft, draft.copy(), both(said, copy));
    if (isThere(first.caseKey())) {
      throw new RefusedCaseException(
          List.of(new CaseFault("case_id", "forecasts.case.there", List.of(first.caseKey()))));
    }
    cases.add(first);
    if (draft.hasOpen()) {
      cases.add(read(draft, draft.open(), both(said, open)));
    }
    taken.add(
        proposalId, first.caseKey(), person.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    String question = proposals.find(proposalId).orElseThrow().question();
    events.publishEvent(new CaseTaken(proposalId, question, first.caseKey()));
    return first.caseKey();
  }

  private CaseDraft draft(Proposal proposal, LocalDate released) {
    ModelProfile profile =
        profiles
            .find(proposal.modelId())
            .orElseThrow(() -> new IllegalStateException("no model " + proposal.modelId()));
    LocalDate today = LocalDate.now(clock);
    String note = "Taken over on " + today + " from the proposal \"" + proposal.question() + "\".";
    return CaseDraft.of(proposal, profile, released, today, note);
  }

  private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
    Map<String, String> all = new HashMap<>(one);
    all.putAll(other);
    return all;
  }

  private static CaseDetails read(
      CaseDraft draft, Map<String, String> row, Map<String, String> said) {
    CaseReader.Reading reading = CaseReader.read(CaseDraft.texts(draft.common(), row, said));
    CaseDetails details = reading.details();
    if (details == null) {
      throw new RefusedCaseException(reading.faults());
    }
    return details;
  }
}
