package dev.slipway.desk.web;

import dev.slipway.rubric.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every starting answer of a rubric by family, in words. */
public record RubricView(List<Family> families, List<Known> known) {

  private static final String REPLACED = "copy.openHalfLifeMonths";

  /** Questions under one heading. */
  public record Family(String id, String title, List<Row> rows) {}

  /**
   * One question.
   *
   * @param level level of access that the row is about, where the heading says the rest
   * @param answer null where the reference cases give it
   * @param replaced whether they take its place where enough of them are known
   */
  public record Row(
      @Nullable String level,
      String label,
      String explanation,
      @Nullable QuantityView answer,
      String unit,
      String basis,
      boolean replaced) {}

  /** A plain number that nobody is asked for. */
  public record Known(String key, String level, double value) {}

  static RubricView of(Rubric rubric, QuestionWords words) {
    Map<String, List<Row>> byFamily = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (Question question : rubric.questions()) {
      if (standsForItself(question, rubric)) {
        titles.putIfAbsent(question.family(), words.family(question));
        byFamily
            .computeIfAbsent(question.family(), family -> new ArrayList<>())
            .add(row(rubric, question, words));
      }
    }
    List<Family> families =
        byFamily.entrySet().stream()
            .map(e -> new Family(e.getKey(), titles.getOrDefault(e.getKey(), ""), e.getValue()))
            .toList();
    return new RubricView(families, known(rubric));
  }

  /** Threats and benefits have tables of their own, and all threats start with one safeguard. */
  private static boolean standsForItself(Question question, Rubric rubric) {
    return switch (question.family()) {
      case "benefits" -> false;
      case "threats" -> question.key().startsWith(safeguardOfTheFirst(rubric.threats()));
      default -> true;
    };
  }

  private static String safeguardOfTheFirst(List<Threat> threats) {
    return threats.isEmpty() ? "none" : "threats." + threats.get(0).id() + ".safeguard.";
  }

  private static Row row(Rubric rubric, Question question, QuestionWords words) {
    return new Row(
        question.family().equals("threats") ? afterLastDot(question.key()) : null,
        words.label(rubric, question),
        words.explanation(rubric, question),
        question.starting() == null ? null : QuantityView.of(question.starting(), question.unit()),
        words.unit(question),
        words.basis(question),
        question.key().equals(REPLACED));
  }

  private static String afterLastDot(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static List<Known> known(Rubric rubric) {
    List<Known> known = new ArrayList<>();
    numbers(rubric, "assuranceSpread").forEach((k, v) -> known.add(new Known("assurance", k, v)));
    numbers(rubric, "correlation").forEach((k, v) -> known.add(new Known("correlation", k, v)));
    return known;
  }

  private static Map<String, Double> numbers(Rubric rubric, String member) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    if (rubric.document().get(member) instanceof Map<?, ?> map) {
      map.forEach((k, v) -> numbers.put(String.valueOf(k), ((Number) v).doubleValue()));
    }
    return numbers;
  }
}
