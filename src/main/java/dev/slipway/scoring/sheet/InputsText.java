package dev.slipway.scoring.sheet;

import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet's inputs and dropped effects as the text that a score keeps. */
public final class InputsText {

  private InputsText() {}

  public static String write(ScenarioSheet sheet) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("inputs", sheet.inputs().stream().map(InputsText::tree).toList());
    tree.put("dropped", sheet.dropped().stream().map(InputsText::tree).toList());
    return CanonicalJson.plain(tree);
  }

  public static List<Input> inputs(String text) {
    return part(text, "inputs").stream().map(InputsText::input).toList();
  }

  public static List<Dropped> dropped(String text) {
    return part(text, "dropped").stream().map(InputsText::dropped).toList();
  }

  private static List<Map<String, Object>> part(String text, String name) {
    return Trees.list(Trees.object(JsonText.tree(text)).get(name)).stream()
        .map(Trees::object)
        .toList();
  }

  private static Map<String, @Nullable Object> tree(Input input) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("question", input.question());
    tree.put("quantity", input.quantity() == null ? null : Trees.quantity(input.quantity()));
    tree.put("level", input.level());
    tree.put("origin", input.origin().name());
    tree.put("basis", input.basis());
    tree.put("basisKey", input.basisKey());
    tree.put("basisArgs", input.basisArgs());
    return tree;
  }

  private static Input input(Map<String, Object> tree) {
    Object quantity = tree.get("quantity");
    return new Input(
        (String) Trees.member(tree, "question"),
        quantity == null ? null : Trees.quantityOf(quantity),
        (String) tree.get("level"),
        Origin.valueOf((String) Trees.member(tree, "origin")),
        (String) Trees.member(tree, "basis"),
        (String) tree.get("basisKey"),
        Trees.texts(tree.get("basisArgs")));
  }

  private static Map<String, Object> tree(Dropped dropped) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("modification", dropped.modification());
    tree.put("target", dropped.target());
    tree.put("of", dropped.of());
    return tree;
  }

  private static Dropped dropped(Map<String, Object> tree) {
    return new Dropped(
        (String) Trees.member(tree, "modification"),
        (String) Trees.member(tree, "target"),
        Trees.texts(tree.get("of")));
  }
}
