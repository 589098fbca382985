package dev.slipway.forecast;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.elicitation.Veil;
import dev.slipway.forecast.Forecast.Place;
import dev.slipway.forecast.Resolution.State;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every forecast with what has come of it by today, for the present person: those of proposals
 * whose scores are veiled are left out of everything.
 */
@Service
@Transactional(readOnly = true)
public class ForecastLedger {

  private final Forecasts forecasts;
  private final Situations situations;
  private final ProposalService proposals;
  private final People people;
  private final Veil veil;
  private final Clock clock;

  ForecastLedger(
      Forecasts forecasts,
      Situations situations,
      ProposalService proposals,
      People people,
      Veil veil,
      Clock clock) {
    this.forecasts = forecasts;
    this.situations = situations;
    this.proposals = proposals;
    this.people = people;
    this.veil = veil;
    this.clock = clock;
  }

  /** All of them, the soonest day first. */
  public List<LedgerEntry> all() {
    return entries(forecasts.all());
  }

  /** Those of one proposal. */
  public List<LedgerEntry> of(UUID proposalId) {
    return entries(forecasts.of(proposalId));
  }

  /** How many proposals are left out because their scores are veiled from the present person. */
  public int veiled() {
    return veil.hiddenProposals().size();
  }

  private List<LedgerEntry> entries(List<Forecast> found) {
    Set<UUID> hidden = veil.hiddenProposals();
    List<Forecast> shown =
        found.stream().filter(each -> !hidden.contains(each.proposalId())).toList();
    Map<UUID, Proposal> of =
        proposals.among(shown.stream().map(Forecast::proposalId).collect(Collectors.toSet()));
    Map<UUID, Situation> known = situations.of(of.values());
    Map<UUID, PersonCard> cards = cards(shown);
    LocalDate today = LocalDate.now(clock);
    return withoutReplaced(
        shown.stream()
            .map(
                each ->
                    entry(
                        each,
                        Objects.requireNonNull(of.get(each.proposalId())),
                        Objects.requireNonNull(known.get(each.proposalId())),
                        name(cards, each.personId()),
                        today))
            .toList());
  }

  private static LedgerEntry entry(
      Forecast forecast,
      Proposal proposal,
      Situation situation,
      @Nullable String person,
      LocalDate today) {
    return new LedgerEntry(
        forecast,
        situation.of(forecast, today),
        proposal.question(),
        proposal.confidentiality(),
        person,
        situation.releasedOn());
  }

  /** Of one voice about one thing by one day the newest counts that says something. */
  private static List<LedgerEntry> withoutReplaced(List<LedgerEntry> entries) {
    Map<Place, Forecast> newest = new HashMap<>();
    for (LedgerEntry entry : entries) {
      if (entry.resolution().state() != State.VOID) {
        newest.merge(entry.forecast().place(), entry.forecast(), ForecastLedger::later);
      }
    }
    return entries.stream()
        .map(
            entry ->
                entry.resolution().state() == State.VOID
                        || entry.forecast().equals(newest.get(entry.forecast().place()))
                    ? entry
                    : entry.replaced())
        .toList();
  }

  private static Forecast later(Forecast one, Forecast other) {
    return other.batch().madeAt().isBefore(one.batch().madeAt()) ? one : other;
  }

  private Map<UUID, PersonCard> cards(Collection<Forecast> shown) {
    return people.among(
        shown.stream()
            .map(Forecast::personId)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet()));
  }

  private static @Nullable String name(Map<UUID, PersonCard> cards, @Nullable UUID id) {
    PersonCard card = id == null ? null : cards.get(id);
    return card == null ? null : card.fullName();
  }
}
