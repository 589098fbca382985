package dev.slipway.pathway;

import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A named set of effects.
 *
 * @param places of the effects among those by which people know the modification: a question about
 *     one keeps its key where others before it were left out
 * @param excludes ids of modifications that cannot be chosen together with this one
 */
public record Modification(
    String id, List<Effect> effects, List<Integer> places, Set<String> excludes) {
  public Modification {
    effects = List.copyOf(effects);
    places = List.copyOf(places);
    excludes = Set.copyOf(excludes);
    if (places.size() != effects.size()) {
      throw new IllegalArgumentException("as many places as effects");
    }
  }

  /** One of which no effect was left out. */
  public Modification(String id, List<Effect> effects, Set<String> excludes) {
    this(id, effects, IntStream.range(0, effects.size()).boxed().toList(), excludes);
  }

  /** The question of how strong the effect with this index is. */
  public Question strength(int index, Effect.Factor factor) {
    return Question.effect(id, places.get(index), factor.target());
  }

  /** The same with other effects in the same places. */
  public Modification withEffects(List<Effect> others) {
    return new Modification(id, others, places, excludes);
  }

  /** Whether effects before others were left out. */
  public boolean hasGaps() {
    return IntStream.range(0, places.size()).anyMatch(i -> places.get(i) != i);
  }

  /** Its effects, as strong as somebody answered who answered that. */
  public List<Effect> under(Answers answers) {
    List<Effect> under = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      Effect effect = effects.get(i);
      under.add(
          effect instanceof Effect.Factor factor
              ? answers.find(strength(i, factor)).<Effect>map(factor::with).orElse(factor)
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
        answers.put(strength(i, factor), factor.value());
      } else if (effect instanceof Effect.AddThreat add) {
        answers.putAll(add.answers().byQuestion());
      } else if (effect instanceof Effect.AddBenefit add) {
        answers.putAll(add.answers().byQuestion());
      }
    }
    return new Answers(answers);
  }
}
