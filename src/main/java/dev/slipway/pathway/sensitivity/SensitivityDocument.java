package dev.slipway.pathway.sensitivity;

import dev.slipway.stats.sensitivity.IndexEstimate;
import dev.slipway.stats.sensitivity.Indices;
import dev.slipway.stats.sensitivity.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes sensitivities as a tree of plain maps, and reads them back. */
public final class SensitivityDocument {

  private SensitivityDocument() {}

  /** The document, without engine version, seed and draws. */
  public static Map<String, @Nullable Object> write(Sensitivities sensitivities) {
    List<QuestionSensitivity> questions = sensitivities.questions();
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("mean", outcome(sensitivities.mean()));
    document.put("bad", by(questions, one -> indices(one.bad())));
    document.put("good", by(questions, one -> indices(one.good())));
    document.put("net", by(questions, one -> indices(one.net())));
    document.put("valueOfInformation", by(questions, one -> worth(one.worth())));
    if (questions.stream().allMatch(one -> one.swing() != null)) {
      document.put("tornado", by(questions, one -> swing(Objects.requireNonNull(one.swing()))));
    }
    return document;
  }

  private static Map<String, Object> by(
      List<QuestionSensitivity> questions, Function<QuestionSensitivity, Object> part) {
    Map<String, Object> result = new LinkedHashMap<>();
    questions.forEach(one -> result.put(one.question(), part.apply(one)));
    return result;
  }

  private static Map<String, Object> indices(Indices indices) {
    return ordered("firstOrder", index(indices.firstOrder()), "total", index(indices.total()));
  }

  private static Map<String, Object> index(IndexEstimate index) {
    Map<String, Object> result = ordered("value", index.value(), "low", index.low());
    result.put("high", index.high());
    return result;
  }

  private static Map<String, Object> worth(Worth worth) {
    Map<String, Object> result =
        ordered("net", worth.net(), "changesDecision", worth.changesDecision());
    if (!Double.isNaN(worth.standardError())) {
      result.put("standardError", worth.standardError());
      result.put("changesDecisionStandardError", worth.changesStandardError());
    }
    return result;
  }

  private static Map<String, Object> swing(QuestionSensitivity.Swing swing) {
    return ordered("low", outcome(swing.low()), "high", outcome(swing.high()));
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    Map<String, Object> result = ordered("bad", outcome.bad(), "good", outcome.good());
    result.put("net", outcome.net());
    return result;
  }

  private static Map<String, Object> ordered(String one, Object first, String other, Object next) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put(one, first);
    result.put(other, next);
    return result;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Sensitivities read(Object tree) {
    Map<?, ?> document = map(tree);
    Map<?, ?> good = map(document.get("good"));
    Map<?, ?> net = map(document.get("net"));
    Map<?, ?> worths = map(document.get("valueOfInformation"));
    Object swings = document.get("tornado");
    List<QuestionSensitivity> questions = new ArrayList<>();
    map(document.get("bad"))
        .forEach(
            (key, bad) ->
                questions.add(
                    new QuestionSensitivity(
                        (String) key,
                        indicesOf(bad),
                        indicesOf(good.get(key)),
                        indicesOf(net.get(key)),
                        swings == null ? null : swingOf(map(swings).get(key)),
                        worthOf(map(worths.get(key))))));
    return new Sensitivities(questions, outcomeOf(document.get("mean")));
  }

  private static Indices indicesOf(@Nullable Object tree) {
    return new Indices(indexOf(map(tree).get("firstOrder")), indexOf(map(tree).get("total")));
  }

  private static IndexEstimate indexOf(@Nullable Object tree) {
    Map<?, ?> index = map(tree);
    return new IndexEstimate(
        number(index.get("value")), number(index.get("low")), number(index.get("high")));
  }

  private static QuestionSensitivity.Swing swingOf(@Nullable Object tree) {
    return new QuestionSensitivity.Swing(
        outcomeOf(map(tree).get("low")), outcomeOf(map(tree).get("high")));
  }

  private static Outcome outcomeOf(@Nullable Object tree) {
    Map<?, ?> outcome = map(tree);
    return new Outcome(
        number(outcome.get("bad")), number(outcome.get("good")), number(outcome.get("net")));
  }

  private static Worth worthOf(Map<?, ?> worth) {
    return new Worth(
        number(worth.get("net")),
        errorOf(worth.get("standardError")),
        number(worth.get("changesDecision")),
        errorOf(worth.get("changesDecisionStandardError")));
  }

  /** Those of earlier days were kept without. */
  private static double errorOf(@Nullable Object value) {
    return value == null ? Double.NaN : number(value);
  }

  private static Map<?, ?> map(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("no sensitivities: " + tree);
  }

  private static double number(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("not a number: " + value);
  }
}
