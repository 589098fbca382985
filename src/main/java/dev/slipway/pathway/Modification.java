package dev.slipway.pathway;

import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named set of effects.
 *
 * @param excludes ids of modifications that cannot be chosen together with this one
 */
public record Modification(String id, List<Effect> effects, Set<String> excludes) {
  public Modification {
    effects = List.copyOf(effects);
    excludes = Set.copyOf(excludes);
  }

  /** Its effects, as strong as somebody answered who answered that. */
  public List<Effect> under(Answers answers) {
    List<Effect> under = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      Effect effect = effects.get(i);
      under.add(
          effect instanceof Effect.Factor factor
              ? answers
                  .find(Question.effect(id, i, factor.target()))
                  .<Effect>map(factor::with)
                  .orElse(factor)
              : effect);
    }
    return under;
  }

  /** Its own answers: how strong its effects are, and to what is asked about what it adds. */
  public Answers answers() {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    for (int i = 0; i < effects.size(); i++) {
      Effect effect = effects.get(i);
      if (effect instanceof Effect.Factor factor) {
        answers.put(Question.effect(id, i, factor.target()), factor.value());
      } else if (effect instanceof Effect.AddThreat add) {
        answers.putAll(add.answers().byQuestion());
      } else if (effect instanceof Effect.AddBenefit add) {
        answers.putAll(add.answers().byQuestion());
      }
    }
    return new Answers(answers);
  }
}
