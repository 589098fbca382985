package dev.slipway.pathway.waterfall;

import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.delay.Delays;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The plan with the first modification, with the first two, and so on to all of them, on the draws
 * of the score; and how likely an outcome is draw by draw at both ends.
 *
 * @param steps one for each modification, in the order asked for
 */
public record Waterfall(LikelihoodQuantiles before, List<Step> steps, LikelihoodQuantiles after) {

  /** Courses held in memory at once. */
  private static final int AT_ONCE = 8;

  public Waterfall {
    steps = List.copyOf(steps);
  }

  /**
   * One modification.
   *
   * @param after the likelihoods with it and all before it
   * @param alone with it and nothing else
   */
  public record Step(String id, MeanLikelihoods after, MeanLikelihoods alone) {}

  /**
   * Takes the selection of these modifications apart.
   *
   * @param order ids of modifications of the scenario, in the order in which they are added
   * @param fromFirstStep whether the window is counted from each plan's first step
   * @throws IllegalArgumentException if an id is unknown
   */
  public static Waterfall of(
      Scenario scenario, List<String> order, boolean fromFirstStep, Options options) {
    List<List<String>> selections = new ArrayList<>(List.of(List.of(), order));
    for (int i = 0; i < order.size(); i++) {
      selections.add(order.subList(0, i + 1));
      selections.add(List.of(order.get(i)));
    }
    List<List<String>> distinct = selections.stream().distinct().toList();
    List<Tally> ends = new ArrayList<>();
    Map<List<String>, MeanLikelihoods> levels = new HashMap<>();
    Runs runs = new Runs(scenario.seed(), scenario.draws());
    for (int from = 0; from < distinct.size(); from += AT_ONCE) {
      List<List<String>> group = distinct.subList(from, Math.min(from + AT_ONCE, distinct.size()));
      List<Tally> tallies =
          runs.of(
              group.stream().map(each -> course(scenario, each, fromFirstStep)).toList(), options);
      for (int i = 0; i < group.size(); i++) {
        levels.put(group.get(i), MeanLikelihoods.of(tallies.get(i)));
      }
      if (from == 0) {
        ends.addAll(tallies.subList(0, Math.min(2, group.size())));
      }
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      String id = order.get(i);
      steps.add(
          new Step(
              id,
              Objects.requireNonNull(levels.get(order.subList(0, i + 1))),
              Objects.requireNonNull(levels.get(List.of(id)))));
    }
    return new Waterfall(
        LikelihoodQuantiles.of(ends.get(0)),
        steps,
        LikelihoodQuantiles.of(ends.get(ends.size() - 1)));
  }

  /** Modifications take effect in the scenario's order, however they are told. */
  private static Course course(Scenario scenario, List<String> ids, boolean fromFirstStep) {
    List<Modification> chosen =
        scenario.modifications().stream().filter(one -> ids.contains(one.id())).toList();
    if (chosen.size() != ids.size()) {
      throw new IllegalArgumentException("unknown modification among " + ids);
    }
    Scenario window = fromFirstStep ? Delays.fromFirstStep(scenario, chosen) : scenario;
    return Course.of(window, chosen);
  }
}
