package dev.slipway.catalogue.editor;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Generality;
import dev.slipway.pathway.Scope;
import dev.slipway.pathway.Target;
import dev.slipway.pathway.ThreatKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Offers what the editor of effects needs, and puts effects into words. */
@Component
public class EffectEditor {

  private final MessageSource messages;
  private final ObjectProvider<EffectSubjects> subjects;

  EffectEditor(MessageSource messages, ObjectProvider<EffectSubjects> subjects) {
    this.messages = messages;
    this.subjects = subjects;
  }

  /** What can be chosen; pages hand it to the editor as the attribute {@code editor}. */
  public EditorOptions options() {
    EffectSubjects known = known();
    return new EditorOptions(
        targets(),
        levels("level.access.", Access.values()),
        levels("level.scope.", Scope.values()),
        levels("level.generality.", Generality.values()),
        levels("level.assurance.", Assurance.values()),
        levels("level.kind.", ThreatKind.values()),
        known.threats(),
        known.benefits(),
        EffectRows.MOST);
  }

  /** Effects as people read them, with the names of the threats and benefits they are about. */
  public List<EffectView> views(List<Effect> effects) {
    EffectSubjects known = known();
    Map<String, String> names =
        Stream.concat(known.threats().stream(), known.benefits().stream())
            .collect(Collectors.toMap(Choice::value, Choice::label, (first, second) -> first));
    Function<String, String> name = id -> names.getOrDefault(id, id);
    return effects.stream().map(effect -> EffectView.of(effect, name)).toList();
  }

  private EffectSubjects known() {
    return subjects.getIfAvailable(() -> EffectSubjects.NONE);
  }

  private List<Choice> targets() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", message("effect.target.choose"), null));
    Arrays.stream(Target.values())
        .map(target -> new Choice(target.name(), message("effect.target." + target.name()), null))
        .forEach(choices::add);
    return choices;
  }

  private List<Choice> levels(String prefix, Enum<?>[] levels) {
    return Arrays.stream(levels)
        .map(
            level ->
                new Choice(
                    level.name(),
                    message(prefix + level.name()),
                    message(prefix + level.name() + ".explanation")))
        .toList();
  }

  private String message(String key) {
    Locale locale = LocaleContextHolder.getLocale();
    return messages.getMessage(key, null, locale);
  }
}
