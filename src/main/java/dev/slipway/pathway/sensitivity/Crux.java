package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.stats.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where two scenarios part: each thing in which they differ is swapped alone, on the same draws, to
 * show which moves P(bad) most. The first of the list is the crux.
 *
 * @param first mean P(bad) of one, with the modifications that it has chosen
 * @param second of the other, likewise
 * @param disagreements what they differ in, the one that moves P(bad) most first
 */
public record Crux(double first, double second, List<Disagreement> disagreements) {

  public Crux {
    disagreements = List.copyOf(disagreements);
  }

  /**
   * One thing in which they differ.
   *
   * @param part the part of the scenario
   * @param there what changes if the first takes the second's; null if it cannot take it alone
   * @param back what changes if the second takes the first's; likewise
   */
  public record Disagreement(ScenarioPart part, @Nullable Move there, @Nullable Move back) {

    /** How far it moves P(bad), the mean of both ways. */
    public double size() {
      if (there == null) {
        return back == null ? 0 : Math.abs(back.mean());
      }
      return back == null
          ? Math.abs(there.mean())
          : (Math.abs(there.mean()) + Math.abs(back.mean())) / 2;
    }
  }

  /** A paired change of P(bad), and its 5th and 95th percentile over draws. */
  public record Move(double mean, double p05, double p95) {}

  /** Swaps one thing after the other; both run on the first's draws. */
  public static Crux of(Scenario first, Scenario second, Workers workers) {
    Scenario one = heardBy(first, second);
    Scenario other = heardBy(second, first).withSampling(first.sampling());
    Map<ScenarioPart, BinaryOperator<Scenario>> differences = Differences.between(one, other);
    List<BinaryOperator<Scenario>> swaps = List.copyOf(differences.values());
    double[][] bad = new double[2 + 2 * swaps.size()][];
    workers.run(
        bad.length,
        i -> {
          Scenario base = i % 2 == 0 ? one : other;
          Scenario from = i % 2 == 0 ? other : one;
          bad[i] = i < 2 ? bad(base) : badIfSound(swaps.get(i / 2 - 1).apply(base, from));
        });
    List<Disagreement> disagreements = new ArrayList<>();
    int at = 2;
    for (ScenarioPart part : differences.keySet()) {
      disagreements.add(new Disagreement(part, move(bad[0], bad[at++]), move(bad[1], bad[at++])));
    }
    disagreements.sort(Comparator.comparingDouble(Disagreement::size).reversed());
    return new Crux(mean(bad[0]), mean(bad[1]), disagreements);
  }

  /** With the other's reviewers, who say nothing, where it has none: they can take an answer. */
  private static Scenario heardBy(Scenario scenario, Scenario other) {
    return scenario.reviewers().isEmpty() ? scenario.withReviewers(Swaps.silent(other)) : scenario;
  }

  /** P(bad) by draw; nothing where the scenario is none that could be scored. */
  private static double[] badIfSound(Scenario scenario) {
    return ScenarioDocument.faults(scenario).isEmpty() ? bad(scenario) : new double[0];
  }

  private static double[] bad(Scenario scenario) {
    List<Modification> chosen = scenario.modifications();
    boolean together = Conflicts.in(chosen).isEmpty() && !Conflicts.excluding(chosen);
    Course course = Course.of(scenario, together ? chosen : List.of());
    return new Runs(scenario.seed(), scenario.draws()).of(List.of(course), false).get(0).bad();
  }

  private static @Nullable Move move(double[] before, double[] after) {
    if (after.length == 0) {
      return null;
    }
    double[] change = new double[before.length];
    for (int i = 0; i < change.length; i++) {
      change[i] = after[i] - before[i];
    }
    double[] q = new Quantiles().of(change, change.length, 0.05, 0.95);
    return new Move(mean(change), q[0], q[1]);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
