package dev.slipway.scoring.sheet;

import dev.slipway.precedent.CopyLag;
import dev.slipway.precedent.OpenLag;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a scenario document that come from a rubric and from the reference cases. */
public final class RubricTree {

  /** Members that a rubric document shares with a scenario document, word for word. */
  private static final List<String> SHARED =
      List.of(
          "horizonMonths",
          "reach",
          "scopeLimit",
          "generalityMultiplier",
          "scaleExponent",
          "assuranceSpread",
          "correlation",
          "readiness",
          "friction",
          "today");

  /** Times that what is not known is drawn, unless somebody asks for more. */
  static final int DRAWS = 4096;

  private RubricTree() {}

  /**
   * Both together.
   *
   * @param open how long copies took to be distributed openly; empty leaves the rubric's answer
   */
  public static Map<String, Object> of(Rubric rubric, CopyLag lag, Optional<OpenLag> open) {
    Map<String, Object> document = rubric.document();
    Map<String, Object> tree = new LinkedHashMap<>();
    for (String member : SHARED) {
      tree.put(member, Trees.copy(Trees.member(document, member)));
    }
    Map<String, Object> copy = Trees.copyOfObject(document, "copy");
    copy.put("lagMonths", Trees.quantity(lag.lagMonths()));
    copy.put("shape", lag.shape());
    open.ifPresent(known -> copy.put("openHalfLifeMonths", Trees.quantity(known.halfLifeMonths())));
    tree.put("copy", copy);
    tree.put("draws", DRAWS);
    tree.put("seed", rubric.policy().seed());
    return tree;
  }
}
