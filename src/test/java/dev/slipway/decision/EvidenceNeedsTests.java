package dev.slipway.decision;

import static dev.slipway.proposal.evidence.EvidenceExamples.added;
import static dev.slipway.proposal.evidence.EvidenceExamples.measured;
import static dev.slipway.proposal.evidence.EvidenceExamples.redTeam;
import static dev.slipway.proposal.evidence.EvidenceExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.decision.DecisionBounds.Required;
import dev.slipway.decision.EvidenceNeeds.Lack;
import dev.slipway.decision.EvidenceNeeds.Unmet;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long the evidence lasts that a decision needs. */
class EvidenceNeedsTests {

  private static final Instant ADDED = Instant.parse("2027-01-01T10:00:00Z");
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

  @Test
  void entryLastsUntilTheBoardsDayOrItsOwnWhicheverIsFirst() {
    Evidence entry = added(measured(JANUARY, 6), ADDED);
    assertThat(needs(List.of(until(entry, null)), Set.of(), entry).lastDay()).contains(JULY);
    assertThat(needs(List.of(until(entry, JANUARY)), Set.of(), entry).lastDay()).contains(JANUARY);
    LocalDate later = JULY.plusYears(1);
    assertThat(needs(List.of(until(entry, later)), Set.of(), entry).lastDay()).contains(JULY);
  }

  @Test
  void kindLastsAsLongAsItsLatestEntry() {
    Evidence shorter = added(measured(JANUARY, 3), ADDED);
    Evidence longer = added(measured(JANUARY, 6), ADDED);
    Set<EvidenceKind> other = Set.of(EvidenceKind.OTHER);
    assertThat(needs(List.of(), other, shorter, longer).lastDay()).contains(JULY);
    assertThat(lacks(needs(List.of(), other, shorter, longer), JULY)).isEmpty();
    assertThat(lacks(needs(List.of(), other, shorter, longer), JULY.plusDays(1)))
        .containsExactly(Lack.EXPIRED);
  }

  @Test
  void wordsAloneHaveNoEnd() {
    Evidence words = added(redTeam(), ADDED);
    EvidenceNeeds needs = needs(List.of(until(words, null)), Set.of(EvidenceKind.RED_TEAM), words);
    assertThat(needs.lastDay()).isEmpty();
    assertThat(lacks(needs, JULY.plusYears(50))).isEmpty();
  }

  @Test
  void withdrawnEntryIsLostAndItsKindIsMissing() {
    Evidence gone = withdrawn(redTeam(), ADDED, ADDED);
    EvidenceNeeds needs = needs(List.of(until(gone, JULY)), Set.of(EvidenceKind.RED_TEAM), gone);
    assertThat(lacks(needs, JANUARY)).containsExactly(Lack.WITHDRAWN, Lack.MISSING);
  }

  private static Required until(Evidence entry, LocalDate day) {
    return new Required(entry.id(), "Found", day);
  }

  private static EvidenceNeeds needs(
      List<Required> required, Set<EvidenceKind> kinds, Evidence... entries) {
    DecisionBounds bounds = new DecisionBounds(List.of(), null, Set.of(), required, kinds);
    return EvidenceNeeds.of(bounds, List.of(entries));
  }

  private static List<Lack> lacks(EvidenceNeeds needs, LocalDate day) {
    return needs.unmetOn(day).stream().map(Unmet::lack).toList();
  }
}
