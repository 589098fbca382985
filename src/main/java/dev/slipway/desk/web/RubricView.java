package dev.slipway.desk.web;

import static dev.slipway.pathway.question.Family.SAFEGUARD;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every starting answer of a rubric by family, in words. */
public record RubricView(List<Family> families, List<Known> known) {

  /** Questions under one heading. */
  public record Family(String id, String title, List<Row> rows) {}

  /**
   * One question.
   *
   * @param level level of access that the row is about, where the heading says the rest
   * @param answer null where the reference cases or the model's profile give it
   * @param profile whether the model's profile gives it
   * @param replaced whether they take its place where enough of them are known
   */
  public record Row(
      @Nullable String level,
      String label,
      String explanation,
      @Nullable QuantityView answer,
      String unit,
      String basis,
      boolean profile,
      boolean replaced) {}

  /** A plain number that nobody is asked for. */
  public record Known(String key, String level, double value) {}

  static RubricView of(Rubric rubric, QuestionWords words) {
    Map<String, Family> families = new LinkedHashMap<>();
    for (Question question : rubric.questions()) {
      if (standsForItself(question, rubric)) {
        families
            .computeIfAbsent(
                question.family().section(),
                id -> new Family(id, words.family(question), new ArrayList<>()))
            .rows()
            .add(row(rubric, question, words));
      }
    }
    return new RubricView(List.copyOf(families.values()), known(rubric));
  }

  /** Threats and benefits have tables of their own, and all threats start with one safeguard. */
  private static boolean standsForItself(Question question, Rubric rubric) {
    return question.id().isEmpty()
        || (question.family() == SAFEGUARD && question.id().equals(rubric.threats().get(0).id()));
  }

  private static Row row(Rubric rubric, Question question, QuestionWords words) {
    return new Row(
        question.family() == SAFEGUARD && question.level() != null ? question.level().name() : null,
        words.label(rubric, question),
        words.explanation(rubric, question),
        rubric
            .answers()
            .find(question)
            .map(answer -> QuantityView.of(answer, question.unit().code()))
            .orElse(null),
        words.unit(question),
        words.basis(rubric, question),
        rubric.basis(question).equals("profile"),
        question.equals(Question.OPEN_HALF_LIFE) && !rubric.takesForecasts());
  }

  private static List<Known> known(Rubric rubric) {
    List<Known> known = new ArrayList<>();
    Scenario.Constants constants = rubric.constants(1);
    for (Assurance assurance : Assurance.values()) {
      known.add(new Known("assurance", assurance.name(), constants.spread(assurance)));
    }
    known.add(new Known("correlation", "threats", constants.correlation().threats()));
    known.add(new Known("correlation", "safeguards", constants.correlation().safeguards()));
    known.add(new Known("correlation", "benefits", constants.correlation().benefits()));
    return known;
  }
}
