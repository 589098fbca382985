package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.stats.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
   * @param question its key; a path in the scenario document
   * @param there what changes if the first takes the second's; null if it cannot take it alone
   * @param back what changes if the second takes the first's; likewise
   */
  public record Disagreement(String question, @Nullable Move there, @Nullable Move back) {

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
    Answered one = Answered.of(first);
    Answered other = Answered.of(second).on(first);
    List<String> questions = one.differences(other);
    double[][] bad = new double[2 + 2 * questions.size()][];
    workers.run(
        bad.length,
        i -> {
          Answered base = i % 2 == 0 ? one : other;
          Answered from = i % 2 == 0 ? other : one;
          bad[i] = i < 2 ? bad(base.scenario()) : bad(base.taking(questions.get(i / 2 - 1), from));
        });
    List<Disagreement> disagreements = new ArrayList<>();
    for (int q = 0; q < questions.size(); q++) {
      disagreements.add(
          new Disagreement(
              questions.get(q), move(bad[0], bad[2 * q + 2]), move(bad[1], bad[2 * q + 3])));
    }
    disagreements.sort(Comparator.comparingDouble(Disagreement::size).reversed());
    return new Crux(mean(bad[0]), mean(bad[1]), disagreements);
  }

  /** P(bad) by draw; nothing where the scenario is none that could be scored. */
  private static double[] bad(@Nullable Scenario scenario) {
    if (scenario == null) {
      return new double[0];
    }
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
