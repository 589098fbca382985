package dev.slipway.forecast;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.proposal.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is known of proposals; to be called inside a transaction. */
@Component
class Situations {

  private final Forecasts forecasts;
  private final Decisions decisions;

  Situations(Forecasts forecasts, Decisions decisions) {
    this.forecasts = forecasts;
    this.decisions = decisions;
  }

  Map<UUID, Situation> of(Collection<Proposal> proposals) {
    Map<UUID, LocalDate> released = forecasts.released();
    Map<UUID, List<Decision>> decided =
        decisions.everInEffect(proposals.stream().map(Proposal::id).toList());
    Map<UUID, Situation> situations = new HashMap<>();
    for (Proposal proposal : proposals) {
      UUID id = proposal.id();
      LocalDate day = released.get(id);
      situations.put(id, situation(proposal, day, decided.getOrDefault(id, List.of())));
    }
    return situations;
  }

  private static Situation situation(
      Proposal proposal, @Nullable LocalDate released, List<Decision> decided) {
    Optional<Decision> decision =
        decided.stream().filter(each -> heldBy(each, released)).findFirst();
    return new Situation(
        proposal.state(),
        proposal.observations(),
        released,
        decision.filter(each -> !each.verdict().letsRelease()).isPresent(),
        decision
            .map(each -> Set.copyOf(each.requiredModifications()))
            .filter(required -> !required.isEmpty())
            .orElse(null));
  }

  /** What the board decides after a release says nothing of how it went out. */
  private static boolean heldBy(Decision decision, @Nullable LocalDate released) {
    Instant taken = decision.takenAt();
    return released == null
        || (taken != null && !taken.atZone(ZoneOffset.UTC).toLocalDate().isAfter(released));
  }
}
