package dev.slipway.catalogue.web;

import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.editor.EffectAdapter;
import dev.slipway.catalogue.editor.EffectForm;
import dev.slipway.catalogue.editor.EffectsForm;
import dev.slipway.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A modification as typed. A field that the browser left out reads as empty.
 *
 * @param slug asked for once; afterwards the address says it
 * @param revision the one that was read when the form was opened; empty for a new modification
 */
record ModificationForm(
    String slug,
    String name,
    String description,
    String stage,
    List<EffectForm> effects,
    List<String> excludes,
    String basis,
    String revision) {

  ModificationForm(
      @Nullable String slug,
      @Nullable String name,
      @Nullable String description,
      @Nullable String stage,
      @Nullable List<EffectForm> effects,
      @Nullable List<String> excludes,
      @Nullable String basis,
      @Nullable String revision) {
    this.slug = Typed.text(slug);
    this.name = Typed.text(name);
    this.description = Typed.text(description);
    this.stage = Typed.text(stage);
    this.effects = new EffectsForm(effects).effects();
    this.excludes = excludes == null ? List.of() : List.copyOf(excludes);
    this.basis = Typed.text(basis);
    this.revision = Typed.text(revision);
  }

  static ModificationForm empty() {
    return new ModificationForm("", "", "", "", List.of(EffectForm.empty()), List.of(), "", "");
  }

  static ModificationForm of(CatalogueEntry entry) {
    return new ModificationForm(
        entry.slug(),
        entry.name(),
        entry.description(),
        entry.stage().name(),
        EffectAdapter.forms(entry.effects()),
        entry.excludes().stream().sorted().toList(),
        entry.basis(),
        Integer.toString(entry.revision()));
  }

  ModificationForm with(List<EffectForm> rows) {
    return new ModificationForm(slug, name, description, stage, rows, excludes, basis, revision);
  }
}
