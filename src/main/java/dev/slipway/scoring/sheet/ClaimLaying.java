package dev.slipway.scoring.sheet;

import dev.slipway.proposal.Claim;
import dev.slipway.scoring.json.Trees;
import java.util.List;
import java.util.Map;

/** Lays a claim over the rubric's answer, at the place that its question names. */
final class ClaimLaying {

  private static final String RELATIVE = "relative";
  private static final String RATE = "ratePerYear";

  private ClaimLaying() {}

  /**
   * A claimed rate or copy lag is about the model in hand, so it is no longer relative. A claim
   * about a threat or benefit that the proposal does not have changes nothing.
   */
  static void lay(Map<String, Object> tree, Claim claim) {
    List<String> path = List.of(claim.question().split("\\."));
    Object answer = Trees.quantity(claim.answer());
    String family = path.get(0);
    if (family.equals("threats") || family.equals("benefits")) {
      Trees.list(tree.get(family)).stream()
          .map(Trees::object)
          .filter(entry -> path.get(1).equals(entry.get("id")))
          .forEach(entry -> layOnEntry(entry, path.subList(2, path.size()), answer));
      return;
    }
    Trees.put(tree, path, answer);
    if (path.equals(List.of("copy", "lagMonths"))) {
      Trees.put(tree, List.of("copy", RELATIVE), false);
    }
  }

  private static void layOnEntry(Map<String, Object> entry, List<String> path, Object answer) {
    Trees.put(entry, path, answer);
    if (path.equals(List.of(RATE))) {
      entry.put(RELATIVE, false);
    }
  }
}
