package dev.slipway.pathway.sensitivity;

import dev.slipway.stats.sensitivity.PlannedTest;
import dev.slipway.stats.sensitivity.ResultBand;
import dev.slipway.stats.sensitivity.SobolIndex;
import dev.slipway.stats.sensitivity.SobolIndices;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes sensitivities as a tree of plain maps. */
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
    if (!sensitivities.tests().isEmpty()) {
      document.put(
          "valueOfTest", sensitivities.tests().stream().map(SensitivityDocument::test).toList());
    }
    return document;
  }

  private static Map<String, @Nullable Object> test(PlannedTest test) {
    ValueOfInformation worth = test.worth();
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("net", ordered("value", worth.net(), "standardError", worth.standardError()));
    result.put("changesDecision", worth.changesDecision());
    result.put("bands", test.bands().stream().map(SensitivityDocument::band).toList());
    result.put("leastTrials", test.leastTrials());
    return result;
  }

  private static Map<String, Object> band(ResultBand band) {
    Map<String, Object> result = ordered("from", band.from(), "to", band.to());
    result.put("chance", band.chance());
    result.put("recommendation", band.better() ? "AS_PROPOSED" : "AS_TODAY");
    return result;
  }

  private static Map<String, Object> by(
      List<QuestionSensitivity> questions, Function<QuestionSensitivity, Object> part) {
    Map<String, Object> result = new LinkedHashMap<>();
    questions.forEach(one -> result.put(one.column().key(), part.apply(one)));
    return result;
  }

  private static Map<String, Object> indices(SobolIndices indices) {
    return ordered("firstOrder", index(indices.firstOrder()), "total", index(indices.total()));
  }

  private static Map<String, Object> index(SobolIndex index) {
    Map<String, Object> result = ordered("value", index.value(), "low", index.low());
    result.put("high", index.high());
    return result;
  }

  private static Map<String, Object> worth(ValueOfInformation worth) {
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
}
