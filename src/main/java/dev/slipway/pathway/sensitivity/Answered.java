package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.ScenarioDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as answers to questions that can be exchanged for another's: its document with what is
 * listed (threats, benefits, modifications) kept by id, and reviewers' answers by question.
 */
final class Answered {

  private static final List<String> LISTS = List.of("threats", "benefits", "modifications");
  private static final Set<String> NO_QUESTIONS = Set.of("draws", "seed");

  /** Parts whose answers stand by name, and those by family and then level. */
  private static final Set<String> BY_NAME = Set.of("copy", "scaleExponent", "readiness");

  private static final Set<String> BY_LEVEL = Set.of("reach", "scopeLimit", "generalityMultiplier");

  private final Map<String, Object> tree;

  private Answered(Map<String, Object> tree) {
    this.tree = tree;
  }

  static Answered of(Scenario scenario) {
    Map<String, Object> tree = copyOf(ScenarioDocument.write(scenario));
    for (String list : LISTS) {
      Map<String, Object> byId = new LinkedHashMap<>();
      for (Object entry : (List<?>) tree.getOrDefault(list, List.of())) {
        Map<String, Object> copy = copyOf((Map<?, ?>) entry);
        byId.put((String) Objects.requireNonNull(copy.remove("id")), copy);
      }
      tree.put(list, byId);
    }
    tree.put(ReviewerTree.MEMBER, ReviewerTree.byQuestion(scenario.reviewers().all()));
    return new Answered(tree);
  }

  /** The same on the draws of another scenario. */
  Answered on(Scenario other) {
    Map<String, Object> changed = new LinkedHashMap<>(tree);
    changed.put("draws", other.draws());
    changed.put("seed", other.seed());
    return new Answered(changed);
  }

  /** Keys of the questions that the two answer differently. */
  List<String> differences(Answered other) {
    List<String> keys = new ArrayList<>();
    for (Map.Entry<String, List<List<String>>> question : questions(other).entrySet()) {
      if (question.getValue().stream()
          .anyMatch(path -> !Objects.equals(at(tree, path), at(other.tree, path)))) {
        keys.add(question.getKey());
      }
    }
    return keys;
  }

  Scenario scenario() {
    return Objects.requireNonNull(read(tree), "a scenario that was one before");
  }

  /** With the other's answer to one question; null if that makes no scenario. */
  @Nullable Scenario taking(String question, Answered other) {
    Map<String, Object> changed = copyOf(tree);
    if (ReviewerTree.panel(reviewers()).isEmpty()) {
      // Those who answered nothing change nothing, but can take an answer.
      List<String> panel = List.of(ReviewerTree.MEMBER, ReviewerTree.PANEL);
      put(changed, panel, at(other.tree, panel));
    }
    for (List<String> path : Objects.requireNonNull(questions(other).get(question))) {
      put(changed, path, at(other.tree, path));
    }
    return read(changed);
  }

  private static @Nullable Scenario read(Map<String, Object> tree) {
    Map<String, Object> document = new LinkedHashMap<>(tree);
    document.put(
        ReviewerTree.MEMBER,
        ReviewerTree.list((Map<?, ?>) Objects.requireNonNull(tree.get(ReviewerTree.MEMBER))));
    for (String list : LISTS) {
      List<Object> entries = new ArrayList<>();
      ((Map<?, ?>) Objects.requireNonNull(tree.get(list)))
          .forEach(
              (id, entry) -> {
                Map<String, Object> whole = new LinkedHashMap<>();
                whole.put("id", id);
                whole.putAll(copyOf((Map<?, ?>) entry));
                entries.add(whole);
              });
      document.put(list, entries);
    }
    return ScenarioDocument.read(document).scenario();
  }

  /** Every question of either, with the paths of what belongs to its answer. */
  private Map<String, List<List<String>>> questions(Answered other) {
    Map<String, List<List<String>>> questions = new LinkedHashMap<>();
    for (String part : keys(tree, other.tree)) {
      if (BY_NAME.contains(part)) {
        for (String name : keys(at(tree, List.of(part)), at(other.tree, List.of(part)))) {
          named(questions, part, name);
        }
      } else if (BY_LEVEL.contains(part)) {
        byLevel(questions, other, List.of(part));
      } else if (LISTS.contains(part)) {
        for (String id : keys(at(tree, List.of(part)), at(other.tree, List.of(part)))) {
          listed(questions, other, part, id);
        }
      } else if (!NO_QUESTIONS.contains(part)) {
        questions.put(part, new ArrayList<>(List.of(List.of(part))));
      }
    }
    reviewers(questions, other);
    return questions;
  }

  /**
   * Reviewers' answers go with the questions that they answer, wherever both scenarios are by the
   * same reviewers, by one each, or one of them by none; else they are one difference as a whole.
   */
  private void reviewers(Map<String, List<List<String>>> questions, Answered other) {
    if (!ReviewerTree.alike(reviewers(), other.reviewers())) {
      return;
    }
    questions.remove(ReviewerTree.MEMBER);
    List<String> answers = List.of(ReviewerTree.MEMBER, ReviewerTree.ANSWERS);
    for (String question : keys(at(tree, answers), at(other.tree, answers))) {
      String key =
          questions.containsKey(question)
              ? question
              : questions.keySet().stream()
                  .filter(one -> question.startsWith(one + "."))
                  .max(Comparator.comparingInt(String::length))
                  .orElse(question);
      questions.computeIfAbsent(key, one -> new ArrayList<>()).add(join(answers, question));
    }
  }

  private Map<?, ?> reviewers() {
    return (Map<?, ?>) Objects.requireNonNull(tree.get(ReviewerTree.MEMBER));
  }

  /** A copy lag goes with its shape, both fitted together, and with whether it is relative. */
  private static void named(Map<String, List<List<String>>> questions, String part, String name) {
    boolean ofLag = part.equals("copy") && Set.of("lagMonths", "shape", "relative").contains(name);
    String key = part + "." + (ofLag ? "lagMonths" : name);
    questions.computeIfAbsent(key, one -> new ArrayList<>()).add(List.of(part, name));
  }

  private void byLevel(
      Map<String, List<List<String>>> questions, Answered other, List<String> part) {
    for (String family : keys(at(tree, part), at(other.tree, part))) {
      List<String> path = join(part, family);
      for (String level : keys(at(tree, path), at(other.tree, path))) {
        List<String> whole = join(path, level);
        questions.put(String.join(".", whole), new ArrayList<>(List.of(whole)));
      }
    }
  }

  /** One that only one of them has is a question as a whole. */
  private void listed(
      Map<String, List<List<String>>> questions, Answered other, String part, String id) {
    List<String> path = List.of(part, id);
    Object mine = at(tree, path);
    Object theirs = at(other.tree, path);
    if (mine == null || theirs == null || part.equals("modifications")) {
      questions.put(part + "." + id, new ArrayList<>(List.of(path)));
      return;
    }
    for (String member : keys(mine, theirs)) {
      List<String> whole = join(path, member);
      if (member.equals("safeguard") && at(tree, whole) instanceof Map<?, ?>) {
        for (String level : keys(at(tree, whole), at(other.tree, whole))) {
          List<String> one = join(whole, level);
          questions.put(String.join(".", one), new ArrayList<>(List.of(one)));
        }
      } else {
        boolean ofRate = member.equals("relative") || member.equals("kind");
        questions
            .computeIfAbsent(
                part + "." + id + "." + (ofRate ? "ratePerYear" : member), one -> new ArrayList<>())
            .add(whole);
      }
    }
  }

  private static Set<String> keys(@Nullable Object one, @Nullable Object other) {
    Set<String> keys = new LinkedHashSet<>();
    for (Object tree : new @Nullable Object[] {one, other}) {
      if (tree instanceof Map<?, ?> map) {
        map.keySet().forEach(key -> keys.add((String) key));
      }
    }
    return keys;
  }

  private static List<String> join(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private static @Nullable Object at(Object tree, List<String> path) {
    Object here = tree;
    for (String name : path) {
      here = here instanceof Map<?, ?> map ? map.get(name) : null;
      if (here == null) {
        return null;
      }
    }
    return here;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, List<String> path, @Nullable Object value) {
    Map<String, Object> here = tree;
    for (String name : path.subList(0, path.size() - 1)) {
      here = (Map<String, Object>) here.computeIfAbsent(name, key -> new LinkedHashMap<>());
    }
    String last = path.get(path.size() - 1);
    if (value == null) {
      here.remove(last);
    } else {
      here.put(last, value);
    }
  }

  private static Map<String, Object> copyOf(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            copy.put((String) key, value instanceof Map<?, ?> inner ? copyOf(inner) : value));
    return copy;
  }
}
