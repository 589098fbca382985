package dev.slipway.pathway;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.course.Timeline;
import dev.slipway.pathway.delay.Delays;
import dev.slipway.pathway.ledger.ProliferationLedger;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.summary.Assessor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scoring model: what a scenario says about likelihoods, and what modifications change. */
public final class PathwayModel {

  /** Same scenario, seed and engine version: same bits. Changed whenever the bits change. */
  public static final String ENGINE_VERSION = "5";

  private PathwayModel() {}

  /**
   * Scores the plan with all its modifications if none excludes another, without them, nothing
   * done, and with each alone.
   *
   * @throws IllegalArgumentException if modifications conflict; see {@link Conflicts#in}
   */
  public static Answer answer(Scenario scenario, Options options) {
    refuseConflicts(scenario.modifications());
    return new ScenarioScorer(scenario, options).answer();
  }

  /** The modifications that are part of the plan: all, or none where some exclude each other. */
  public static Set<String> planned(Scenario scenario) {
    List<Modification> all = scenario.modifications();
    return Conflicts.excluding(all)
        ? Set.of()
        : all.stream().map(Modification::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Scores the plan as it stands and with exactly these modifications together.
   *
   * @param ids of modifications of the scenario
   * @throws IllegalArgumentException if an id is unknown, or the modifications conflict
   */
  public static Comparison compare(Scenario scenario, Set<String> ids, Options options) {
    List<Modification> chosen = chosen(scenario, ids);
    Runs runs = new Runs(scenario.seed(), scenario.draws());
    Course before = Course.of(scenario, List.of());
    Course after = Course.of(scenario, chosen);
    List<Tally> tallies = runs.of(List.of(before, after), options);
    Selections selections = new Selections(scenario, runs, options);
    return compared(
        Assessor.of(
            List.of(
                assessor -> assessor.assess(tallies.get(0), before.threats(), null),
                assessor ->
                    selections.split(
                        assessor.assess(tallies.get(1), after.threats(), tallies.get(0)),
                        chosen,
                        tallies.get(0),
                        tallies.get(1))),
            options));
  }

  private static Comparison compared(List<Assessment> assessed) {
    return new Comparison(assessed.get(0), assessed.get(1));
  }

  /**
   * The same, but the window of the horizon's length is counted from each plan's first step: until
   * so many months after it, with whatever happened before. A delay then moves nothing past it.
   *
   * @throws IllegalArgumentException if an id is unknown, or the modifications conflict
   */
  public static Comparison compareFromFirstStep(
      Scenario scenario, Set<String> ids, Options options) {
    List<Modification> chosen = chosen(scenario, ids);
    Course before = Course.of(Delays.fromFirstStep(scenario, List.of()), List.of());
    Course after = Course.of(Delays.fromFirstStep(scenario, chosen), chosen);
    List<Tally> tallies =
        new Runs(scenario.seed(), scenario.draws()).of(List.of(before, after), options);
    return compared(
        Assessor.of(
            List.of(
                assessor -> assessor.assess(tallies.get(0), before.threats(), null),
                assessor -> assessor.assess(tallies.get(1), after.threats(), tallies.get(0))),
            options));
  }

  /**
   * How soon the capability is copied and openly distributed with exactly these modifications, on
   * the draws of the score.
   *
   * @throws IllegalArgumentException if an id is unknown, or the modifications conflict
   */
  public static Proliferation spread(Scenario scenario, Set<String> ids) {
    List<Modification> chosen = chosen(scenario, ids);
    Course course = Course.of(scenario, chosen);
    Runs runs = new Runs(scenario.seed(), scenario.draws());
    ProliferationLedger.Chances chances = ProliferationLedger.of(runs, course, scenario.draws());
    @Nullable Integer opensIn =
        course.timeline().segments().stream()
            .filter(segment -> segment.access() == Access.OPEN_WEIGHTS)
            .map(Timeline.Segment::from)
            .findFirst()
            .orElse(null);
    return new Proliferation(
        Arrays.stream(chances.copied()).boxed().toList(),
        Arrays.stream(chances.open()).boxed().toList(),
        Delays.firstStep(scenario, chosen),
        opensIn);
  }

  /** The likelihoods of the plan with its modifications, one a draw. */
  public static Drawn drawn(Scenario scenario) {
    Course course = Course.of(scenario, scenario.modifications());
    Tally tally = new Runs(scenario.seed(), scenario.draws()).of(List.of(course), false).get(0);
    return new Drawn(tally.bad(), tally.good());
  }

  /** Likelihoods by draw. */
  public record Drawn(double[] bad, double[] good) {}

  private static List<Modification> chosen(Scenario scenario, Set<String> ids) {
    List<Modification> chosen =
        scenario.modifications().stream().filter(one -> ids.contains(one.id())).toList();
    if (chosen.size() != ids.size()) {
      throw new IllegalArgumentException("unknown modification among " + ids);
    }
    refuseConflicts(chosen);
    return chosen;
  }

  private static void refuseConflicts(List<Modification> selection) {
    List<Conflicts.Conflict> conflicts = Conflicts.in(selection);
    if (!conflicts.isEmpty()) {
      throw new IllegalArgumentException("conflicting modifications: " + conflicts);
    }
  }
}
