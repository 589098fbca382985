package dev.slipway.rubric.edition;

import dev.slipway.pathway.ThreatKind;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A threat or a benefit as a rubric lists it, without its numbers.
 *
 * @param kind of threat; null for a benefit
 */
public record ListedOutcome(
    String id,
    String name,
    String description,
    @Nullable ThreatKind kind,
    boolean relative,
    boolean breadth,
    Set<String> suggestedFor) {

  /** Threats first. */
  public static List<ListedOutcome> all(Rubric rubric) {
    return Stream.concat(
            rubric.threats().stream().map(ListedOutcome::of),
            rubric.benefits().stream().map(ListedOutcome::of))
        .toList();
  }

  public boolean isThreat() {
    return kind != null;
  }

  private static ListedOutcome of(Threat threat) {
    return new ListedOutcome(
        threat.id(),
        threat.name(),
        threat.description(),
        threat.kind(),
        threat.relative(),
        threat.breadth(),
        threat.suggestedFor());
  }

  private static ListedOutcome of(Benefit benefit) {
    return new ListedOutcome(
        benefit.id(),
        benefit.name(),
        benefit.description(),
        null,
        benefit.relative(),
        benefit.breadth(),
        benefit.suggestedFor());
  }
}
