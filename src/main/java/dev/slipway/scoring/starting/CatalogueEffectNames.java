package dev.slipway.scoring.starting;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.rubric.EffectNames;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names effects by the catalogue. */
@Component
class CatalogueEffectNames implements EffectNames {

  private final Catalogue catalogue;

  CatalogueEffectNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Optional<Named> of(Question effect) {
    return catalogue
        .find(effect.id())
        .flatMap(
            entry -> target(entry, effect).map(found -> new Named(entry.name(), found.name())));
  }

  /**
   * The one at its place, else the next of its kind: in scores of an earlier time an effect moved
   * up where one before it did not bind. A column does not say of which kind its effect is, so what
   * is taken for a share may be none; then it is the one at its place.
   */
  private static Optional<Target> target(CatalogueEntry entry, Question effect) {
    List<Effect> effects = entry.modification().effects();
    int place = Integer.parseInt(effect.part());
    for (int i = Math.min(place, effects.size()); i < effects.size(); i++) {
      Target target = effects.get(i).target();
      if (target.takesValue() && Question.effect(effect.id(), place, target).equals(effect)) {
        return Optional.of(target);
      }
    }
    return effects.stream()
        .skip(place)
        .limit(1)
        .map(Effect::target)
        .filter(Target::takesValue)
        .findFirst();
  }
}
