package dev.slipway.comparison.web;

import dev.slipway.catalogue.editor.EffectAdapter;
import dev.slipway.comparison.Selection;
import dev.slipway.comparison.Selection.OwnModification;
import dev.slipway.pathway.Effect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Turns what was typed into a selection, or says beside each field what would do. */
final class AskAdapter {

  static final int LONGEST_NAME = 200;

  private AskAdapter() {}

  /** The selection, or nothing if what is written on the spot will not do. */
  static Optional<Selection> read(AskForm form, Errors errors) {
    OwnModification own = form.writing() ? own(form, errors) : null;
    return errors.hasErrors() ? Optional.empty() : Optional.of(new Selection(form.chosen(), own));
  }

  private static @Nullable OwnModification own(AskForm form, Errors errors) {
    String name = form.name().strip();
    if (name.isEmpty()) {
      errors.rejectValue("name", "comparison.refused.name");
    }
    if (name.length() > LONGEST_NAME) {
      errors.rejectValue(
          "name", "comparison.refused.name.long", new Object[] {LONGEST_NAME, name.length()}, null);
    }
    if (name.indexOf('\0') >= 0) {
      errors.rejectValue("name", "comparison.refused.name.characters");
    }
    List<Effect> effects = EffectAdapter.read(form.effects(), "effects", errors);
    return errors.hasErrors() ? null : new OwnModification(name, effects);
  }
}
