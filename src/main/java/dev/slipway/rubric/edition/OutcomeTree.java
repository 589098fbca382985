package dev.slipway.rubric.edition;

import dev.slipway.stats.Quantity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Threats and benefits as members of a rubric's tree. */
final class OutcomeTree {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** As a chain says of itself where its steps say what they rest on. */
  private static final String BY_STEPS = "steps below";

  private OutcomeTree() {}

  static void add(ObjectNode root, Outcome outcome) {
    list(root, outcome.isThreat() ? "threats" : "benefits").add(tree(outcome));
  }

  /** Its name stays known: proposals and reviews of earlier versions speak of it. */
  static void retire(ObjectNode root, String id) {
    for (String side : new String[] {"threats", "benefits"}) {
      ArrayNode all = list(root, side);
      for (int i = all.size() - 1; i >= 0; i--) {
        if (all.get(i).path("id").asString("").equals(id)) {
          ObjectNode kept = list(root, "retired").addObject();
          kept.put("id", id).set("name", all.remove(i).path("name"));
        }
      }
    }
  }

  private static ArrayNode list(ObjectNode root, String name) {
    return root.get(name) instanceof ArrayNode all ? all : root.putArray(name);
  }

  private static ObjectNode tree(Outcome outcome) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("id", outcome.id());
    tree.put("name", outcome.name());
    tree.put("description", outcome.description());
    if (outcome.kind() != null) {
      tree.put("kind", outcome.kind().name());
    }
    if (outcome.rate() != null) {
      tree.set("ratePerYear", number(outcome.rate()));
    } else {
      ArrayNode steps = tree.putArray("steps");
      outcome.steps().forEach(step -> steps.add(tree(step)));
    }
    tree.put("relative", outcome.relative());
    tree.put("breadth", outcome.breadth());
    outcome.suggestedFor().forEach(list(tree, "suggestedFor")::add);
    grounds(tree, outcome.rate() == null ? BY_STEPS : outcome.basis(), outcome.source());
    return tree;
  }

  private static ObjectNode tree(Outcome.Step step) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("id", step.id());
    tree.put("kind", step.measure().name());
    tree.put("name", step.name());
    tree.set("with", number(step.with()));
    if (step.without() != null) {
      tree.set("without", number(step.without()));
    }
    grounds(tree, step.basis(), step.source());
    return tree;
  }

  private static void grounds(ObjectNode tree, String basis, String source) {
    tree.put("basis", basis);
    if (!source.isEmpty()) {
      tree.put("source", source);
    }
  }

  static JsonNode number(Quantity quantity) {
    if (quantity instanceof Quantity.Percentiles three) {
      ObjectNode node = JSON.createObjectNode();
      return node.put("p05", three.p05()).put("p50", three.p50()).put("p95", three.p95());
    }
    return JSON.getNodeFactory().numberNode(quantity.p50());
  }
}
