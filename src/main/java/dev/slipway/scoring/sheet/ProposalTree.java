package dev.slipway.scoring.sheet;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import dev.slipway.scoring.json.Trees;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a scenario document that a proposal and its model's profile say. */
public final class ProposalTree {

  /**
   * 5th, 50th and 95th percentile of the 71 counts that are published among the real models of
   * {@code scoring/real-models.csv}; for a count that is not published and nobody has guessed.
   */
  static final Quantity UNKNOWN_COUNT = Quantity.of(93e6, 13e9, 987.5e9);

  private ProposalTree() {}

  static void layOver(
      Map<String, Object> tree, ProposalDetails proposal, ModelProfile profile, Rubric rubric) {
    tree.put("horizonMonths", proposal.horizonMonths());
    tree.put("parameters", Trees.quantity(parameters(profile)));
    tree.put("today", today(profile));
    tree.put("plan", plan(proposal));
    tree.put("scope", proposal.scope().name());
    tree.put("generality", profile.generality().name());
    tree.put("assurance", profile.assurance().name());
    tree.put("threats", threats(proposal, rubric));
    tree.put("benefits", benefits(proposal, rubric));
  }

  /** What stands for a count that is not published and nobody has guessed. */
  public static Object unknownCount() {
    return Trees.quantity(UNKNOWN_COUNT);
  }

  static Quantity parameters(ModelProfile profile) {
    ParameterCount count = profile.parameters();
    return count == null ? UNKNOWN_COUNT : count.quantity();
  }

  private static Map<String, @Nullable Object> today(ModelProfile profile) {
    Map<String, @Nullable Object> today = new LinkedHashMap<>();
    today.put("access", profile.access() == null ? null : profile.access().name());
    today.put("copies", profile.availability().name());
    today.put("weightsOut", profile.weightsOut());
    today.put("monthsShown", profile.monthsShown());
    return today;
  }

  private static List<Object> plan(ProposalDetails proposal) {
    List<Object> plan = new ArrayList<>();
    for (PlanStep step : proposal.steps()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("month", step.afterMonths());
      tree.put("access", step.access().name());
      Boolean shown = step.shown();
      if (shown != null) {
        tree.put("shown", shown);
      }
      plan.add(tree);
    }
    return plan;
  }

  private static List<Object> threats(ProposalDetails proposal, Rubric rubric) {
    List<Object> threats = new ArrayList<>();
    for (Threat threat : rubric.threats()) {
      if (proposal.threats().contains(threat.id())) {
        threats.add(threat(threat, rubric));
      }
    }
    return threats;
  }

  /** A threat of the rubric, with the safeguards that comparable deployments have had. */
  public static Map<String, Object> threat(Threat threat, Rubric rubric) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", threat.id());
    tree.put("kind", threat.kind());
    tree.put("ratePerYear", Trees.quantity(threat.ratePerYear()));
    tree.put("relative", threat.relative());
    tree.put("safeguard", Trees.copyOfObject(rubric.document(), "safeguardByAccess"));
    tree.put("builtInSafeguard", 0);
    return tree;
  }

  private static List<Object> benefits(ProposalDetails proposal, Rubric rubric) {
    List<Object> benefits = new ArrayList<>();
    for (Benefit benefit : rubric.benefits()) {
      if (proposal.benefits().contains(benefit.id())) {
        benefits.add(benefit(benefit));
      }
    }
    return benefits;
  }

  /** A benefit of the rubric. */
  public static Map<String, Object> benefit(Benefit benefit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", benefit.id());
    tree.put("ratePerYear", Trees.quantity(benefit.ratePerYear()));
    tree.put("relative", benefit.relative());
    return tree;
  }
}
