package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.document.ScenarioDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reviewers by question, so that the answers to one question can be exchanged: who they are, and
 * for each question what they answered, by their place among them.
 */
final class ReviewerTree {

  static final String MEMBER = "reviewers";
  static final String PANEL = "panel";
  static final String ANSWERS = "answers";

  private ReviewerTree() {}

  static Map<String, Object> byQuestion(List<Reviewer> reviewers) {
    List<Object> panel = new ArrayList<>();
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int i = 0; i < reviewers.size(); i++) {
      Reviewer reviewer = reviewers.get(i);
      // One alone is taken whoever it is, so that two people's answers can be exchanged.
      panel.add(
          reviewers.size() == 1
              ? member("the only one", 1)
              : member(reviewer.id(), reviewer.weight()));
      String place = Integer.toString(i);
      reviewer
          .answers()
          .forEach(
              (question, answer) ->
                  answersTo(answers, question).put(place, ScenarioDocument.write(answer)));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(PANEL, panel);
    tree.put(ANSWERS, answers);
    return tree;
  }

  /** The reviewers as the document lists them. */
  static List<Object> list(Map<?, ?> tree) {
    List<Object> reviewers = new ArrayList<>();
    for (Object one : panel(tree)) {
      String place = Integer.toString(reviewers.size());
      Map<Object, @Nullable Object> answers = new LinkedHashMap<>();
      ((Map<?, ?>) Objects.requireNonNull(tree.get(ANSWERS)))
          .forEach(
              (question, byPlace) -> {
                Object answer = ((Map<?, ?>) byPlace).get(place);
                if (answer != null) {
                  answers.put(question, answer);
                }
              });
      Map<Object, @Nullable Object> reviewer = new LinkedHashMap<>();
      ((Map<?, ?>) one).forEach(reviewer::put);
      reviewer.put(ANSWERS, answers);
      reviewers.add(reviewer);
    }
    return reviewers;
  }

  /** Whether the answers to one question mean the same in both. */
  static boolean alike(Map<?, ?> one, Map<?, ?> other) {
    return panel(one).isEmpty() || panel(other).isEmpty() || panel(one).equals(panel(other));
  }

  static List<?> panel(Map<?, ?> tree) {
    return (List<?>) Objects.requireNonNull(tree.get(PANEL));
  }

  private static Map<String, Object> member(String id, double weight) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("id", id);
    member.put("weight", weight);
    return member;
  }

  @SuppressWarnings("unchecked") // every question has places
  private static Map<String, Object> answersTo(Map<String, Object> answers, String question) {
    return (Map<String, Object>)
        answers.computeIfAbsent(question, key -> new LinkedHashMap<String, Object>());
  }
}
