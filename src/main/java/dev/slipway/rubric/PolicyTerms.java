package dev.slipway.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the board changes together: its rule, and the scales of outcomes that proposals name.
 *
 * @param outcomeScales at least one, each under an id of its own
 */
public record PolicyTerms(Policy policy, List<OutcomeScale> outcomeScales) {

  public PolicyTerms {
    outcomeScales = List.copyOf(outcomeScales);
    long different = outcomeScales.stream().map(OutcomeScale::id).distinct().count();
    if (outcomeScales.isEmpty() || different < outcomeScales.size()) {
      throw new IllegalArgumentException("Outcome scales that are none or of one id");
    }
  }

  /** Reads the members of a rubric's document, or of what {@link #tree()} wrote. */
  static PolicyTerms of(Tree tree) {
    return new PolicyTerms(
        policy(tree.child("policy")),
        tree.children("outcomeScales").stream().map(PolicyTerms::scale).toList());
  }

  /** Reads what {@link #tree()} wrote. */
  public static PolicyTerms of(Map<String, Object> tree) {
    return of(Tree.of(tree));
  }

  /** As members of a rubric's document. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("policy", policyTree());
    tree.put("outcomeScales", outcomeScales.stream().map(PolicyTerms::scaleTree).toList());
    return tree;
  }

  private Map<String, Object> policyTree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("appliesTo", policy.appliesTo());
    tree.put("badLimitMean", policy.badLimitMean());
    tree.put("badLimitP95", policy.badLimitP95());
    tree.put("valueRatio", policy.valueRatio());
    tree.put("materiality", policy.materiality());
    tree.put("materialShare", policy.materialShare());
    tree.put("seed", policy.seed());
    tree.put("reviewersNeeded", policy.reviewersNeeded());
    tree.put("retentionMonths", policy.retentionMonths());
    tree.put("quorum", policy.quorum());
    putLimit(tree, "validityMonths", policy.validityMonths());
    putLimit(tree, "reviewMonths", policy.reviewMonths());
    if (!policy.staleCounts()) {
      tree.put("staleCounts", false);
    }
    return tree;
  }

  /** Left out where there is none, so that a policy from before there were any keeps its digest. */
  private static void putLimit(Map<String, Object> tree, String name, int months) {
    if (months != Policy.UNLIMITED) {
      tree.put(name, months);
    }
  }

  private static Map<String, Object> scaleTree(OutcomeScale scale) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", scale.id());
    tree.put("name", scale.name());
    tree.put("extremelyBad", scale.extremelyBad());
    tree.put("extremelyGood", scale.extremelyGood());
    tree.put("basis", scale.basis());
    return tree;
  }

  private static Policy policy(Tree tree) {
    return new Policy(
        tree.text("appliesTo"),
        tree.number("badLimitMean"),
        tree.number("badLimitP95"),
        tree.number("valueRatio"),
        tree.number("materiality"),
        tree.number("materialShare"),
        (long) tree.number("seed"),
        tree.whole("reviewersNeeded"),
        wholeOr(tree, "retentionMonths", Policy.USUAL_RETENTION),
        wholeOr(tree, "quorum", Policy.USUAL_QUORUM),
        wholeOr(tree, "validityMonths", Policy.UNLIMITED),
        wholeOr(tree, "reviewMonths", Policy.UNLIMITED),
        tree.flag("staleCounts", true));
  }

  private static int wholeOr(Tree tree, String name, int usual) {
    return tree.names().contains(name) ? tree.whole(name) : usual;
  }

  private static OutcomeScale scale(Tree tree) {
    return new OutcomeScale(
        tree.text("id"),
        tree.text("name"),
        tree.text("extremelyBad"),
        tree.text("extremelyGood"),
        tree.text("basis"));
  }
}
