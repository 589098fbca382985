package dev.slipway.proposal.evidence;

import dev.slipway.pathway.question.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Evidence to test with. */
public final class EvidenceExamples {

  private EvidenceExamples() {}

  public static EvidenceDetails redTeam() {
    return redTeam("Nobody got instructions that were not on the first page of a search");
  }

  public static EvidenceDetails redTeam(String result) {
    return new EvidenceDetails(
        EvidenceKind.RED_TEAM,
        result,
        LocalDate.of(2022, 3, 1),
        "Quay Audit",
        "https://example.org/red",
        Particulars.NONE,
        List.of(Question.FRICTION),
        List.of(FrameworkStep.MARGINAL_RISK));
  }

  public static EvidenceDetails security(SecurityLevel level) {
    return new EvidenceDetails(
        EvidenceKind.WEIGHT_SECURITY,
        "Audited",
        LocalDate.of(2022, 3, 2),
        "Quay Audit",
        "",
        new Particulars(level, null, null, null),
        List.of(),
        List.of());
  }

  public static EvidenceDetails incidents() {
    return new EvidenceDetails(
        EvidenceKind.INCIDENTS,
        "Two near misses with an earlier version",
        LocalDate.of(2022, 3, 3),
        "Harbour Watch",
        "",
        Particulars.NONE,
        List.of(),
        List.of());
  }

  /** Other evidence that says in numbers what was found, and counts for so many months. */
  public static EvidenceDetails measured(LocalDate on, int months) {
    TestKind kind = TestKind.BENIGN_REFUSALS;
    Measurement refused =
        new Measurement(
            kind,
            Question.FRICTION,
            18,
            500,
            kind.direction(),
            kind.relevance(),
            kind.fieldOdds(),
            "",
            months);
    return new EvidenceDetails(
        EvidenceKind.OTHER,
        "18 of 500 refused",
        on,
        "Quay Audit",
        "",
        Particulars.NONE,
        List.of(),
        List.of(),
        refused);
  }

  public static Evidence of(UUID proposal, EvidenceDetails details) {
    return new Evidence(proposal, details, Instant.parse("2022-03-03T09:00:00Z"));
  }

  public static Evidence added(EvidenceDetails details, Instant at) {
    return new Evidence(UUID.randomUUID(), details, at);
  }

  public static Evidence withdrawn(EvidenceDetails details, Instant added, Instant at) {
    Evidence evidence = added(details, added);
    evidence.withdraw("Another model", at);
    return evidence;
  }

  public static Evidence withFile(UUID proposal, NewFile file) {
    Evidence evidence = of(proposal, redTeam());
    evidence.attach(file.description(), "anna");
    return evidence;
  }

  public static Evidence withdrawn(UUID proposal) {
    Evidence evidence = of(proposal, redTeam());
    evidence.withdraw("Superseded", Instant.parse("2022-03-04T09:00:00Z"));
    return evidence;
  }
}
