package dev.slipway.scoring;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.rubric.BoardRule;
import dev.slipway.rubric.BoardRule.Bad;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a score found.
 *
 * @param asProposed the plan as it stands, without the modifications
 * @param margin as proposed minus as today: what the decision changes
 * @param asToday everything left as it is
 * @param with each modification alone, by slug, in the proposal's order
 * @param withAll all modifications together, or null if there is none or they exclude each other
 */
public record ScoreResult(
    Assessment asProposed,
    Margin margin,
    Assessment asToday,
    Map<String, Assessment> with,
    @Nullable Assessment withAll) {

  public ScoreResult {
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
  }

  /** Where the plan as proposed stands against the board's limits. */
  public BoardRule boardRule(Policy policy) {
    Estimate whole = asProposed.bad();
    Margin.Part added = margin.bad();
    return BoardRule.of(
        policy, new Bad(whole.mean(), whole.p95()), new Bad(added.mean(), added.p95()));
  }

  /** The two likelihoods of the plan as proposed. */
  public ScoreBrief brief() {
    return ScoreBrief.of(asProposed.bad(), asProposed.good());
  }

  /** Reads the stored text of an answer. */
  public static ScoreResult read(String results) {
    return new AnswerReader(Trees.object(JsonText.tree(results))).result();
  }
}
