package dev.slipway.catalogue.editor;

import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Offers what the editor of effects needs, and puts effects into words. */
@Component
public class EffectEditor {

  private final Choices choices;
  private final ObjectProvider<EffectSubjects> subjects;

  EffectEditor(MessageSource messages, ObjectProvider<EffectSubjects> subjects) {
    this.choices = new Choices(messages);
    this.subjects = subjects;
  }

  /** What can be chosen; pages hand it to the editor as the attribute {@code editor}. */
  public EditorOptions options() {
    EffectSubjects known = known();
    return new EditorOptions(
        choices.orNone("effect.target.choose", choices.of("effect.target.", Target.values())),
        choices.of("level.access.", Access.values()),
        choices.of("level.scope.", Scope.values()),
        choices.of("level.generality.", Generality.values()),
        choices.of("level.assurance.", Assurance.values()),
        choices.of("level.kind.", ThreatKind.values()),
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
}
