package dev.slipway.scoring.assembly;

import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sheet's inputs and dropped effects, and the text of them that a score keeps.
 *
 * @param dropped effects of modifications that did not bind
 */
public record InputsText(List<Input> inputs, List<Dropped> dropped) {

  public static String write(ScenarioSheet sheet) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("inputs", sheet.inputs().stream().map(InputsText::tree).toList());
    tree.put("dropped", sheet.dropped().stream().map(InputsText::tree).toList());
    return CanonicalJson.plain(tree);
  }

  public static InputsText read(String text) {
    Map<String, Object> tree = Trees.object(JsonText.tree(text));
    return new InputsText(
        part(tree, "inputs", InputsText::input), part(tree, "dropped", InputsText::dropped));
  }

  private static <T> List<T> part(
      Map<String, Object> tree, String name, Function<Map<String, Object>, T> reading) {
    return Trees.list(tree.get(name)).stream().map(Trees::object).map(reading).toList();
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
