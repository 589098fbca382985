package dev.slipway.catalogue.web;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Stage;
import dev.slipway.catalogue.editor.EffectEditor;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the catalogue's pages show. */
@Component
class CataloguePages {

  private final Catalogue catalogue;
  private final EffectEditor editor;
  private final Choices choices;

  CataloguePages(Catalogue catalogue, EffectEditor editor, MessageSource messages) {
    this.catalogue = catalogue;
    this.editor = editor;
    this.choices = new Choices(messages);
  }

  /** The whole catalogue by stage; within a stage what is offered comes before what is retired. */
  List<StageView> stages() {
    List<CatalogueEntry> all = catalogue.all();
    Map<String, String> names =
        all.stream().collect(Collectors.toMap(CatalogueEntry::slug, CatalogueEntry::name));
    return Arrays.stream(Stage.values())
        .map(stage -> new StageView(stage.name(), views(stage, all, names)))
        .toList();
  }

  private List<ModificationView> views(
      Stage stage, List<CatalogueEntry> all, Map<String, String> names) {
    return all.stream()
        .filter(entry -> entry.stage() == stage)
        .sorted((a, b) -> Boolean.compare(a.retired(), b.retired()))
        .map(entry -> view(entry, names))
        .toList();
  }

  private ModificationView view(CatalogueEntry entry, Map<String, String> names) {
    return new ModificationView(
        entry.slug(),
        entry.revision(),
        entry.name(),
        entry.description(),
        editor.views(entry.effects()),
        entry.excludes().stream().map(slug -> names.getOrDefault(slug, slug)).sorted().toList(),
        entry.basis(),
        entry.basis().toLowerCase(Locale.ROOT).contains("judgement"),
        entry.retired());
  }

  /** What a modification can exclude: any other one. */
  List<Choice> others(String slug) {
    return catalogue.all().stream()
        .filter(entry -> !entry.slug().equals(slug))
        .map(entry -> Choice.of(entry.slug(), entry.name()))
        .toList();
  }

  List<Choice> stageChoices() {
    return choices.of("level.stage.", Stage.values());
  }
}
