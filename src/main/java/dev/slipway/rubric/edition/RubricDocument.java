package dev.slipway.rubric.edition;

import dev.slipway.rubric.BenchmarkMapping;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.stats.Quantity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The text of a rubric as a tree that can be edited; each edit makes another document. */
public final class RubricDocument {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String EXACT = "value";
  private static final List<String> NUMBERS = List.of(EXACT, "p05", "p50", "p95");

  private final ObjectNode root;
  private final Rubric rubric;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private RubricDocument(ObjectNode root) {
    this.root = root;
    this.rubric = Rubric.of(JSON.convertValue(root, new TypeReference<Map<String, Object>>() {}));
    Entries.of(rubric).forEach(each -> entries.put(each.key(), each));
  }

  public static RubricDocument of(String text) {
    return new RubricDocument((ObjectNode) JSON.readTree(text));
  }

  public Rubric rubric() {
    return rubric;
  }

  public String text() {
    return JSON.writeValueAsString(root);
  }

  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** What it says of an entry of its own. */
  public Statement statement(Entry entry) {
    Grounds grounds = Grounds.of(at(entry.basis()), at(entry.source()));
    return new Statement(
        entry.parts().stream().map(part -> quantity(at(part.path()))).toList(),
        grounds.basis(),
        grounds.source());
  }

  /** The same with other statements, by the keys of their entries; unknown keys are passed over. */
  public RubricDocument with(Map<String, Statement> statements) {
    ObjectNode copy = root.deepCopy();
    statements.forEach(
        (key, statement) -> entry(key).ifPresent(entry -> write(copy, entry, statement)));
    return new RubricDocument(copy);
  }

  /** The same with another mapping of benchmarks. */
  public RubricDocument withBenchmarks(List<Benchmark> benchmarks) {
    ObjectNode copy = root.deepCopy();
    copy.set(BenchmarkMapping.MEMBER, JSON.valueToTree(BenchmarkMapping.tree(benchmarks)));
    return new RubricDocument(copy);
  }

  /** The same with further threats and benefits, and without those of some ids. */
  public RubricDocument with(Collection<Outcome> added, Collection<String> retired) {
    ObjectNode copy = root.deepCopy();
    retired.forEach(id -> OutcomeTree.retire(copy, id));
    added.forEach(outcome -> OutcomeTree.add(copy, outcome));
    return new RubricDocument(copy);
  }

  /** The same under another number, name and note. */
  public RubricDocument named(int version, String name, String note) {
    ObjectNode copy = root.deepCopy();
    copy.put("version", version).put("name", name).put("note", note);
    return new RubricDocument(copy);
  }

  private static void write(ObjectNode root, Entry entry, Statement statement) {
    for (int i = 0; i < entry.parts().size(); i++) {
      set(root, entry.parts().get(i).path(), OutcomeTree.number(statement.numbers().get(i)));
    }
    set(root, entry.basis(), JSON.getNodeFactory().stringNode(statement.basis()));
    set(root, entry.source(), JSON.getNodeFactory().stringNode(statement.source()));
  }

  private JsonNode at(List<String> path) {
    JsonNode node = root;
    for (String name : path) {
      node = child(node, name);
    }
    return node;
  }

  private static JsonNode child(JsonNode node, String name) {
    if (node instanceof ArrayNode list) {
      for (JsonNode each : list) {
        if (each.path("id").asString("").equals(name)) {
          return each;
        }
      }
    }
    return node.path(name);
  }

  private static void set(ObjectNode root, List<String> path, JsonNode value) {
    JsonNode node = root;
    for (String name : path.subList(0, path.size() - 1)) {
      JsonNode below = child(node, name);
      node = below.isMissingNode() ? ((ObjectNode) node).putObject(name) : below;
    }
    String last = path.get(path.size() - 1);
    if (child(node, last) instanceof ObjectNode before && before.has("basis")) {
      // The number stands beside its basis.
      before.remove(NUMBERS);
      if (value instanceof ObjectNode three) {
        before.setAll(three);
      } else {
        before.set(EXACT, value);
      }
    } else {
      ((ObjectNode) node).set(last, value);
    }
  }

  private static Quantity quantity(JsonNode node) {
    JsonNode exact = node.isNumber() ? node : node.path(EXACT);
    return exact.isNumber()
        ? Quantity.of(exact.doubleValue())
        : Quantity.of(
            node.get("p05").doubleValue(),
            node.get("p50").doubleValue(),
            node.get("p95").doubleValue());
  }
}
