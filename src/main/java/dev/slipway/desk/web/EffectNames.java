package dev.slipway.desk.web;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the effects of the catalogue's modifications are called where they are questions. */
@Component
public class EffectNames {

  private final Catalogue catalogue;
  private final MessageSource messages;

  EffectNames(Catalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** An effect as a question, with its name. */
  public record Named(Question question, String name) {}

  /** The effect that a question is about; nothing if it is about none of the catalogue's. */
  public Optional<Named> find(Question question) {
    return question.family().subject() == Subject.MODIFICATION
        ? catalogue
            .find(question.id())
            .flatMap(entry -> named(entry, Integer.parseInt(question.part())))
        : Optional.empty();
  }

  private Optional<Named> named(CatalogueEntry entry, int place) {
    if (place >= entry.effects().size()
        || !(entry.effects().get(place) instanceof Effect.Factor factor)) {
      return Optional.empty();
    }
    String what =
        messages.getMessage(
            "effect.target." + factor.target().name(), null, LocaleContextHolder.getLocale());
    return Optional.of(
        new Named(
            Question.effect(entry.slug(), place, factor.target()), entry.name() + ": " + what));
  }
}
