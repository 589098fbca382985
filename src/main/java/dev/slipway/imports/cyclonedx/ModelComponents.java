package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import java.util.ArrayList;
import java.util.List;

/** Finds the model in a bill of materials, which may hold others beside it. */
final class ModelComponents {

  private static final int MOST_NAMED = 20;

  private ModelComponents() {}

  /**
   * What the bill is about if that is a model, else the first model with a card, else the first.
   *
   * @throws RefusedDocumentException if there is none
   */
  static Part choose(Part root, Findings findings) {
    Part main = root.at("metadata", "component");
    List<Part> models = new ArrayList<>();
    collect(main, models);
    root.at("components").items().forEach(each -> collect(each, models));
    if (models.isEmpty()) {
      throw RefusedDocumentException.faulty(root.at("components").place(), "cyclonedx.noModel");
    }
    Part chosen =
        isModel(main) && main.has("modelCard")
            ? main
            : models.stream()
                .filter(each -> each.has("modelCard"))
                .findFirst()
                .orElse(models.get(0));
    models.stream()
        .filter(each -> each != chosen)
        .limit(MOST_NAMED)
        .forEach(
            each ->
                findings.note(
                    each.place(), "cyclonedx.otherModel", each.at("name").text().orElse("–")));
    return chosen;
  }

  private static void collect(Part component, List<Part> models) {
    if (isModel(component)) {
      models.add(component);
    }
    component.at("components").items().forEach(each -> collect(each, models));
  }

  private static boolean isModel(Part component) {
    return component.at("type").text().filter("machine-learning-model"::equals).isPresent()
        || component.at("modelCard").is(Part.Kind.MAP);
  }
}
