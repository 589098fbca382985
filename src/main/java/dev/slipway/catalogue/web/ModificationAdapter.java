package dev.slipway.catalogue.web;

import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.ModificationDetails;
import dev.slipway.catalogue.Stage;
import dev.slipway.catalogue.editor.EffectAdapter;
import dev.slipway.form.Fields;
import dev.slipway.pathway.Effect;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.validation.Errors;

/** Turns what was typed of a modification into details, or says beside each field what would do. */
final class ModificationAdapter {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 10_000;

  private final ModificationForm form;
  private final Errors errors;
  private final Fields fields;

  private ModificationAdapter(ModificationForm form, Errors errors) {
    this.form = form;
    this.errors = errors;
    this.fields = new Fields(errors);
  }

  /**
   * The details typed, or nothing with the faults in {@code errors}.
   *
   * @param slug of the modification in hand
   * @param known slugs that it can exclude
   */
  static Optional<ModificationDetails> read(
      ModificationForm form, String slug, Set<String> known, Errors errors) {
    return new ModificationAdapter(form, errors).read(slug, known);
  }

  /** The slug typed for a new modification; whether it is free is for the catalogue to say. */
  static String slug(ModificationForm form, Errors errors) {
    String slug = form.slug().strip();
    if (slug.length() > CatalogueEntry.LONGEST_SLUG
        || !CatalogueEntry.SLUG.matcher(slug).matches()) {
      errors.rejectValue(
          "slug", "modification.refused.slug", new Object[] {CatalogueEntry.LONGEST_SLUG}, null);
    }
    return slug;
  }

  private Optional<ModificationDetails> read(String slug, Set<String> known) {
    String name = fields.required("name", form.name(), LONGEST_NAME, "modification.refused.name");
    String description = fields.text("description", form.description(), LONGEST_TEXT);
    Stage stage = fields.level("stage", form.stage(), Stage.class, "modification.refused.stage");
    List<Effect> effects = EffectAdapter.read(form.effects(), "effects", errors);
    Set<String> excludes = excludes(slug, known);
    String basis =
        fields.required("basis", form.basis(), LONGEST_TEXT, "modification.refused.basis");
    if (stage == null || !fields.clean()) {
      return Optional.empty();
    }
    return Optional.of(new ModificationDetails(name, description, stage, effects, excludes, basis));
  }

  private Set<String> excludes(String slug, Set<String> known) {
    Set<String> excludes = new HashSet<>(form.excludes());
    if (excludes.contains(slug)) {
      fields.refuse("excludes", "modification.refused.excludes-itself");
    } else if (!known.containsAll(excludes)) {
      fields.refuse("excludes", "modification.refused.excludes");
    }
    return excludes;
  }
}
