package dev.slipway.desk.web.grounds;

import dev.slipway.proposal.evidence.EvidenceFile;
import dev.slipway.proposal.evidence.FileType;
import dev.slipway.proposal.evidence.FrameworkStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Grounds of a proposal, without evidence and with one piece. */
public final class GroundsForTests {

  private GroundsForTests() {}

  public static Grounds bare() {
    return grounds(
        Arrays.stream(FrameworkStep.values())
            .map(step -> new Grounds.Step(step.name(), List.of()))
            .toList(),
        List.of());
  }

  public static Grounds withOnePiece() {
    return grounds(
        Arrays.stream(FrameworkStep.values())
            .map(
                step ->
                    new Grounds.Step(
                        step.name(),
                        step == FrameworkStep.EXISTING_DEFENCES ? List.of(entry()) : List.of()))
            .toList(),
        List.of(entry()));
  }

  private static Grounds grounds(List<Grounds.Step> steps, List<EvidenceView> entries) {
    return new Grounds(
        List.of("Fraud"),
        List.of(),
        steps,
        entries,
        List.of(),
        40,
        1,
        List.of("Misuse at access “API”"),
        1,
        List.of(),
        2,
        LocalDate.parse("2032-04-06"),
        false,
        true);
  }

  private static EvidenceView entry() {
    return new EvidenceView(
        UUID.fromString("00000000-0000-0000-0000-000000000009"),
        "WEIGHT_SECURITY",
        "Audited <b>once</b>",
        LocalDate.parse("2022-03-01"),
        "Quay Audit",
        "https://example.org/audit",
        "example.org",
        "SL2",
        null,
        null,
        null,
        List.of("Leak at access “API”"),
        List.of("EXISTING_DEFENCES"),
        new EvidenceFile("audit.pdf", FileType.PDF, 2049, "ab".repeat(32)),
        true,
        null,
        null,
        null);
  }
}
