package dev.slipway.scoring.backcast;

import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A backcast's models as text. */
final class BackcastText {

  private BackcastText() {}

  static String write(List<Backcast.Model> models) {
    return CanonicalJson.plain(models.stream().map(BackcastText::tree).toList());
  }

  static List<Backcast.Model> read(String text) {
    return Trees.list(JsonText.tree(text)).stream()
        .map(Trees::object)
        .map(BackcastText::model)
        .toList();
  }

  private static Map<String, Object> tree(Backcast.Model model) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", model.name());
    tree.put("organisation", model.organisation());
    tree.put("released", model.released().toString());
    tree.put("access", model.access());
    tree.put("bad", model.bad());
    tree.put("good", model.good());
    return tree;
  }

  private static Backcast.Model model(Map<String, Object> tree) {
    return new Backcast.Model(
        (String) Trees.member(tree, "name"),
        (String) Trees.member(tree, "organisation"),
        LocalDate.parse((String) Trees.member(tree, "released")),
        (String) Trees.member(tree, "access"),
        Trees.number(tree, "bad"),
        Trees.number(tree, "good"));
  }
}
