package dev.slipway.scoring;

import dev.slipway.pathway.Arose;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Curves;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.Verdict;
import dev.slipway.pathway.delay.DelaySplit;
import dev.slipway.scoring.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an answer document back into the types that it was written from. */
final class AnswerReader {

  private final Map<String, Object> answer;

  AnswerReader(Map<String, Object> answer) {
    this.answer = answer;
  }

  ScoreResult result() {
    Map<String, Object> proposed = Trees.object(answer.get("asProposed"));
    Map<String, Assessment> with = new LinkedHashMap<>();
    Trees.object(answer.get("with")).forEach((id, one) -> with.put(id, assessment(one)));
    Object all = answer.get("withAll");
    return new ScoreResult(
        assessment(proposed),
        margin(Trees.object(proposed.get("margin"))),
        assessment(Trees.object(answer.get("asToday"))),
        with,
        all == null ? null : assessment(all));
  }

  private static Assessment assessment(Object tree) {
    Map<String, Object> one = Trees.object(tree);
    Map<String, Double> byThreat = new LinkedHashMap<>();
    Trees.object(one.get("byThreat")).forEach((id, mean) -> byThreat.put(id, number(mean)));
    return new Assessment(
        estimate(one, "bad"),
        estimate(one, "good"),
        estimate(one, "either"),
        estimate(one, "both"),
        estimate(one, "neither"),
        arose(Trees.object(one.get("arose"))),
        byThreat,
        number(one.get("openByHorizon")),
        curves(one.get("curves")),
        change(one.get("change")));
  }

  private static Estimate estimate(Map<String, Object> one, String name) {
    return estimate(Trees.object(one.get(name)));
  }

  static Estimate estimate(Map<String, Object> tree) {
    return new Estimate(
        number(tree.get("mean")),
        number(tree.get("p05")),
        number(tree.get("p50")),
        number(tree.get("p95")),
        number(tree.get("standardError")));
  }

  private static Arose arose(Map<String, Object> tree) {
    return new Arose(
        number(tree.get("ownDeployment")),
        number(tree.get("ownWeightsOut")),
        number(tree.get("restrictedCopies")),
        number(tree.get("openCopies")));
  }

  private static Margin margin(Map<String, Object> tree) {
    return new Margin(marginPart(tree, "bad"), marginPart(tree, "good"));
  }

  private static Margin.Part marginPart(Map<String, Object> tree, String name) {
    Map<String, Object> part = Trees.object(tree.get(name));
    return new Margin.Part(
        number(part.get("mean")), number(part.get("p05")), number(part.get("p95")));
  }

  private static @Nullable Change change(@Nullable Object tree) {
    if (tree == null) {
      return null;
    }
    Map<String, Object> change = Trees.object(tree);
    return new Change(
        changePart(change, "bad"),
        changePart(change, "good"),
        Verdict.valueOf((String) Trees.member(change, "verdict")),
        delay(change.get("delay")));
  }

  /** Scores that were made before delays were split have none. */
  private static @Nullable DelaySplit delay(@Nullable Object tree) {
    if (tree == null) {
      return null;
    }
    Map<String, Object> split = Trees.object(tree);
    return new DelaySplit(
        (int) number(split.get("months")),
        delayPart(Trees.object(split.get("bad"))),
        delayPart(Trees.object(split.get("good"))));
  }

  private static DelaySplit.Part delayPart(Map<String, Object> part) {
    return new DelaySplit.Part(
        number(part.get("moved")),
        number(part.get("prepared")),
        number(part.get("rest")),
        number(part.get("others")));
  }

  private static Change.Part changePart(Map<String, Object> tree, String name) {
    Map<String, Object> part = Trees.object(tree.get(name));
    return new Change.Part(
        number(part.get("mean")),
        number(part.get("p05")),
        number(part.get("p50")),
        number(part.get("p95")),
        number(part.get("standardError")),
        number(part.get("shareOfDrawsLower")));
  }

  private static @Nullable Curves curves(@Nullable Object tree) {
    if (tree == null) {
      return null;
    }
    Map<String, Object> curves = Trees.object(tree);
    return new Curves(curve(curves, "bad"), curve(curves, "good"), curve(curves, "open"));
  }

  private static Curves.Curve curve(Map<String, Object> tree, String name) {
    Map<String, Object> curve = Trees.object(tree.get(name));
    return new Curves.Curve(
        numbers(curve.get("mean")), numbers(curve.get("p05")), numbers(curve.get("p95")));
  }

  private static List<Double> numbers(@Nullable Object tree) {
    return Trees.list(tree).stream().map(AnswerReader::number).toList();
  }

  private static double number(@Nullable Object value) {
    if (!(value instanceof Number number)) {
      throw new IllegalStateException("not a number: " + value);
    }
    return number.doubleValue();
  }
}
