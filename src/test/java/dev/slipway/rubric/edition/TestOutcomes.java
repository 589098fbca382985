package dev.slipway.rubric.edition;

import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Measure;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Set;

/** Threats and benefits as a board would add them. */
public final class TestOutcomes {

  private TestOutcomes() {}

  public static Outcome chain() {
    return new Outcome(
        "board-grid",
        "Failure of power grids",
        "Control rooms follow a model’s advice that is wrong",
        ThreatKind.ACCIDENT,
        true,
        false,
        Set.of("TEXT", "AGENT"),
        null,
        List.of(
            new Outcome.Step(
                "attempts",
                "Grids that it advises",
                Measure.COUNT,
                Quantity.of(4),
                Quantity.of(3),
                "judgement",
                "Report 2026"),
            new Outcome.Step(
                "blackout",
                "A blackout costs a thousand lives",
                Measure.CHANCE,
                Quantity.of(0.001, 0.003, 0.01),
                null,
                "judgement",
                "")),
        "",
        "");
  }

  public static Outcome benefit() {
    return new Outcome(
        "board-climate",
        "Climate",
        "Emissions that are avoided",
        null,
        false,
        true,
        Set.of(),
        Quantity.of(0.01, 0.03, 0.1),
        List.of(),
        "counted",
        "Yearbook 2026");
  }
}
