package dev.slipway.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.proposal.interest.Retention;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionTests {

  private final Proposal proposal = ProposalExamples.draft();

  @Test
  void draftIsKeptForAsLongAsItIsOne() {
    assertThat(Retention.keptUntil(proposal, 120)).isEmpty();
  }

  @Test
  void submittedIsKeptFromTheDayOfDecision() {
    assertThat(Retention.keptUntil(ProposalExamples.submitted(), 120))
        .contains(LocalDate.of(2032, 4, 6));
  }

  @Test
  void withdrawnIsKeptFromItsWithdrawal() {
    proposal.move(Transition.WITHDRAW, null, Instant.parse("2022-08-31T23:30:00Z"));
    assertThat(Retention.keptUntil(proposal, 6)).contains(LocalDate.of(2023, 2, 28));
  }
}
