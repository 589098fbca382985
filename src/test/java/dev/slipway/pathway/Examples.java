package dev.slipway.pathway;

import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.document.ScenarioReading;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios to test with: the example of the format, and changes to it. */
public final class Examples {

  private Examples() {}

  /** The example as a fresh tree that may be changed. */
  public static Map<String, Object> tree() {
    return tree("/scenario-example.json");
  }

  /**
   * The example of the second edition: capability, chains, substitutes and what else is new in it.
   */
  public static Map<String, Object> secondTree() {
    return tree("/scenario-example-2.json");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(String file) {
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      return new JsonMapper().readValue(in, LinkedHashMap.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example with every triple replaced by its middle, so that all draws are equal. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> certainTree() {
    return (Map<String, Object>) certain(tree());
  }

  public static Object certain(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      if (map.containsKey("p50")) {
        return map.get("p50");
      }
      Map<Object, Object> result = new LinkedHashMap<>();
      map.forEach((key, value) -> result.put(key, certain(value)));
      return result;
    }
    return tree instanceof List<?> list
        ? list.stream().map(Examples::certain).collect(Collectors.toList())
        : tree;
  }

  public static Scenario read(Object tree) {
    ScenarioReading reading = ScenarioDocument.read(tree);
    if (reading.scenario() == null) {
      throw new IllegalStateException(reading.faults().toString());
    }
    return reading.scenario();
  }

  public static Scenario example() {
    return read(tree());
  }

  /** The same scenario with other modifications, which nobody has checked. */
  public static Scenario with(Scenario s, List<Modification> modifications) {
    return s.withModifications(modifications);
  }

  /** An effect that adds a threat with these answers, and no safeguard where none is given. */
  public static Effect adding(
      Threat threat, Quantity rate, Map<Access, Quantity> safeguard, Quantity builtIn) {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    answers.put(Question.threatRate(threat.id()), rate);
    for (Access access : Access.values()) {
      answers.put(
          Question.safeguard(threat.id(), access), safeguard.getOrDefault(access, Quantity.of(0)));
    }
    answers.put(Question.builtInSafeguard(threat.id()), builtIn);
    return new Effect.AddThreat(threat, new Answers(answers));
  }

  /** Sets a member by its path, such as {@code copy.lagMonths} or {@code threats.0.kind}. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> set(Map<String, Object> tree, String path, Object value) {
    String[] names = path.split("\\.");
    Object at = tree;
    for (int i = 0; i < names.length - 1; i++) {
      at =
          at instanceof List<?> list
              ? list.get(Integer.parseInt(names[i]))
              : ((Map<String, Object>) at).get(names[i]);
    }
    String last = names[names.length - 1];
    if (at instanceof List<?> list) {
      ((List<Object>) list).set(Integer.parseInt(last), value);
    } else {
      ((Map<String, Object>) at).put(last, value);
    }
    return tree;
  }
}
