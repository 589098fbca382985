package dev.slipway.rubric;

import dev.slipway.pathway.question.Question;
import java.util.Optional;

/**
 * Names what questions about effects are about. The rubric does not know the catalogue, so whoever
 * does provides a bean of this type.
 */
@FunctionalInterface
public interface EffectNames {

  /** Of the modification and its effect; nothing where there is none such. */
  Optional<Named> of(Question effect);

  /**
   * Two names.
   *
   * @param modification in the words of the catalogue
   * @param target what changes, for {@code effect.target.*}
   */
  record Named(String modification, String target) {}
}
