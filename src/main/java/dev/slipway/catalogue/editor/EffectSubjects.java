package dev.slipway.catalogue.editor;

import dev.slipway.form.Choice;
import java.util.List;

/**
 * The threats and benefits that an effect may be about. The catalogue does not know the rubric, so
 * whoever does provides a bean of this type.
 */
public interface EffectSubjects {

  /** Nothing is known; effects are then about all threats or all benefits. */
  EffectSubjects NONE =
      new EffectSubjects() {
        @Override
        public List<Choice> threats() {
          return List.of();
        }

        @Override
        public List<Choice> benefits() {
          return List.of();
        }
      };

  /** Threats by their id, with name and description. */
  List<Choice> threats();

  /** Benefits by their id, with name and description. */
  List<Choice> benefits();
}
