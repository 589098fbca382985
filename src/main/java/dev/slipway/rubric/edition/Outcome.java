package dev.slipway.rubric.edition;

import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Measure;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A threat or a benefit that the board adds.
 *
 * @param kind how a threat comes about; null for a benefit
 * @param relative whether its rate speaks of the reference model and is carried over to the one in
 *     hand
 * @param breadth whether generality acts on it where it is carried over
 * @param suggestedFor modalities of what a model produces, for which it is ticked
 * @param rate in a year; null where it comes about by steps
 * @param steps of a threat's chain; none where the rate itself is asked
 * @param basis what the rate rests on; empty, as {@code source}, where steps have their own
 */
public record Outcome(
    String id,
    String name,
    String description,
    @Nullable ThreatKind kind,
    boolean relative,
    boolean breadth,
    Set<String> suggestedFor,
    @Nullable Quantity rate,
    List<Step> steps,
    String basis,
    String source) {

  public Outcome {
    suggestedFor = new TreeSet<>(suggestedFor);
    steps = List.copyOf(steps);
  }

  /**
   * A step of its chain.
   *
   * @param without null where it is the same without the model
   */
  public record Step(
      String id,
      String name,
      Measure measure,
      Quantity with,
      @Nullable Quantity without,
      String basis,
      String source) {

    Statement statement() {
      return new Statement(without == null ? List.of(with) : List.of(with, without), basis, source);
    }
  }

  public boolean isThreat() {
    return kind != null;
  }

  public Outcome withId(String other) {
    return new Outcome(
        other,
        name,
        description,
        kind,
        relative,
        breadth,
        suggestedFor,
        rate,
        steps,
        basis,
        source);
  }

  /** Its numbers as the trail keeps them. */
  public String inNumbers() {
    return rate != null
        ? new Statement(List.of(rate), basis, source).inNumbers()
        : steps.stream()
            .map(each -> each.name() + ": " + each.statement().inNumbers())
            .collect(Collectors.joining("; "));
  }

  /** What its numbers rest on, and where that can be read. */
  public String grounds() {
    return rate != null
        ? told(basis, source)
        : steps.stream()
            .map(each -> each.name() + ": " + told(each.basis(), each.source()))
            .collect(Collectors.joining("; "));
  }

  private static String told(String basis, String source) {
    return source.isEmpty() ? basis : basis + " (" + source + ")";
  }
}
