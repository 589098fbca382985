package dev.slipway.desk.web.since;

import static dev.slipway.proposal.evidence.EvidenceExamples.added;
import static dev.slipway.proposal.evidence.EvidenceExamples.incidents;
import static dev.slipway.proposal.evidence.EvidenceExamples.measured;
import static dev.slipway.proposal.evidence.EvidenceExamples.redTeam;
import static dev.slipway.proposal.evidence.EvidenceExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionBounds.Required;
import dev.slipway.decision.Verdict;
import dev.slipway.desk.web.since.SincePage.Carried;
import dev.slipway.desk.web.since.SincePage.EvidenceFate;
import dev.slipway.desk.web.since.SincePage.EvidenceLine;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.rubric.BoardVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which evidence came, went or ran out after a decision. */
class EvidenceSinceTests {

  private static final Instant BEFORE = Instant.parse("2027-01-01T10:00:00Z");
  private static final Instant TAKEN = Instant.parse("2027-01-05T10:00:00Z");
  private static final Instant AFTER = Instant.parse("2027-02-01T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

  @Test
  void whatStandsAsItStoodIsNotListed() {
    assertThat(lines(List.of(), Set.of(), added(redTeam(), BEFORE))).isEmpty();
    assertThat(lines(List.of(), Set.of(), withdrawn(redTeam(), BEFORE, BEFORE))).isEmpty();
  }

  @Test
  void comingAndGoingIsListedTheLatestFirst() {
    assertThat(
            lines(
                List.of(),
                Set.of(EvidenceKind.INCIDENTS),
                withdrawn(redTeam(), BEFORE, TAKEN.plusSeconds(1)),
                added(incidents(), AFTER)))
        .extracting(EvidenceLine::kind, EvidenceLine::fate, EvidenceLine::needed)
        .containsExactly(
            tuple("INCIDENTS", EvidenceFate.ADDED, true),
            tuple("RED_TEAM", EvidenceFate.WITHDRAWN, false));
  }

  @Test
  void requiredEntryRunsOutAfterItsDay() {
    Evidence entry = added(redTeam(), BEFORE);
    assertThat(lines(List.of(until(entry, TODAY)), Set.of(), entry)).isEmpty();
    assertThat(lines(List.of(until(entry, TODAY.minusDays(1))), Set.of(), entry))
        .extracting(EvidenceLine::fate, EvidenceLine::day, EvidenceLine::needed)
        .containsExactly(tuple(EvidenceFate.EXPIRED, TODAY.minusDays(1), true));
  }

  @Test
  void newProposalStartsWithWhatStandsAndSaysWhatOfItIsStale() {
    Evidence entry = added(redTeam(), BEFORE);
    Evidence old = added(measured(TODAY.minusYears(2), 6), BEFORE);
    Evidence fresh = added(measured(TODAY, 6), BEFORE);
    DecisionBounds bounds =
        new DecisionBounds(
            List.of(), null, Set.of(), List.of(until(entry, TODAY.minusDays(1))), Set.of());
    assertThat(
            new EvidenceSince(decision(bounds), TODAY)
                .carried(List.of(entry, old, fresh, withdrawn(redTeam(), BEFORE, AFTER))))
        .isEqualTo(new Carried(3, 2));
  }

  private static Required until(Evidence entry, LocalDate day) {
    return new Required(entry.id(), "Nothing found", day);
  }

  private static List<EvidenceLine> lines(
      List<Required> required, Set<EvidenceKind> kinds, Evidence... entries) {
    DecisionBounds bounds = new DecisionBounds(List.of(), null, Set.of(), required, kinds);
    return new EvidenceSince(decision(bounds), TODAY).lines(List.of(entries));
  }

  private static Decision decision(DecisionBounds bounds) {
    return new Decision(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        Decision.Status.IN_EFFECT,
        Verdict.APPROVE,
        null,
        "Reasons",
        "",
        new Decision.Basis(UUID.randomUUID(), "abc", 1, BoardVerdict.WITHIN, "1:abc"),
        List.of(),
        bounds,
        "def",
        1,
        List.of(),
        List.of(),
        List.of(),
        TAKEN,
        TAKEN);
  }
}
