package dev.slipway.proposal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.proposal.RefusedTransition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceTests {

  private static final UUID PROPOSAL = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final NewFile FILE =
      FilesForTests.handedIn("a.pdf", FilesForTests.pdf()).orElseThrow();

  @Test
  void keepsWhatItWasTold() {
    Evidence evidence = EvidenceExamples.of(PROPOSAL, EvidenceExamples.security(SecurityLevel.SL3));
    assertThat(evidence.details()).isEqualTo(EvidenceExamples.security(SecurityLevel.SL3));
    assertThat(evidence.file()).isNull();
  }

  @Test
  void eachKindSaysItsOwnParticularsAndNoOthers() {
    assertThatIllegalArgumentException().isThrownBy(() -> EvidenceExamples.security(null));
    Particulars level = new Particulars(SecurityLevel.SL1, null, null, null);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EvidenceDetails(
                    EvidenceKind.RED_TEAM,
                    "x",
                    LocalDate.of(2022, 3, 1),
                    "y",
                    "",
                    level,
                    List.of(),
                    List.of()));
    assertThat(new Particulars(null, null, true, false).fit(EvidenceKind.PERMISSIONS)).isTrue();
    assertThat(new Particulars(null, null, true, null).fit(EvidenceKind.PERMISSIONS)).isFalse();
    assertThat(new Particulars(null, Rollback.IN_PART, null, null).fit(EvidenceKind.ROLLBACK))
        .isTrue();
  }

  @Test
  void fileStaysAsItWasHandedIn() {
    Evidence evidence = EvidenceExamples.withFile(PROPOSAL, FILE);
    assertThat(evidence.file()).isEqualTo(FILE.description());
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> evidence.attach(FILE.description(), "anna"))
        .extracting(RefusedTransition::code)
        .isEqualTo("evidence.refused.attached");
  }

  @Test
  void kindStays() {
    Evidence evidence = EvidenceExamples.of(PROPOSAL, EvidenceExamples.redTeam());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> evidence.change(EvidenceExamples.security(SecurityLevel.SL1), Instant.EPOCH));
  }

  @Test
  void withdrawnIsTheEndAndCanStillBeRead() {
    Evidence evidence = EvidenceExamples.withdrawn(PROPOSAL);
    assertThat(evidence.withdrawn()).isTrue();
    assertThat(evidence.withdrawnReason()).isEqualTo("Superseded");
    assertThat(evidence.details()).isEqualTo(EvidenceExamples.redTeam());
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> evidence.change(EvidenceExamples.redTeam("Other"), Instant.EPOCH));
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> evidence.withdraw("Again", Instant.EPOCH));
  }
}
