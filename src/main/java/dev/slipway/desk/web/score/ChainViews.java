package dev.slipway.desk.web.score;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.Origin;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the chains among the inputs of a score. */
@Component
public class ChainViews {

  private static final Set<Family> WITH = EnumSet.of(Family.COUNT_WITH, Family.CHANCE_WITH);
  private static final Set<Family> WITHOUT =
      EnumSet.of(Family.COUNT_WITHOUT, Family.CHANCE_WITHOUT);

  private final QuestionWords words;

  ChainViews(QuestionWords words) {
    this.words = words;
  }

  /** Both sides of one step, which is asked as the rubric asks it. */
  private record Sides(Question with, Input input, @Nullable Input without) {}

  /** In the order of the inputs; none where rates are asked as such. */
  public List<ChainView> of(List<Input> inputs, Rubric rubric) {
    Map<Column, Input> without = new HashMap<>();
    inputs.forEach(
        input -> side(input, WITHOUT).ifPresent(question -> without.put(question.column(), input)));
    Map<String, List<Sides>> chains = new LinkedHashMap<>();
    for (Input input : inputs) {
      side(input, WITH)
          .map(question -> rubric.asked(question).orElse(question))
          .ifPresent(
              step ->
                  chains
                      .computeIfAbsent(step.id(), any -> new ArrayList<>())
                      .add(new Sides(step, input, without.get(step.column()))));
    }
    return chains.entrySet().stream().map(e -> view(e.getKey(), e.getValue(), rubric)).toList();
  }

  private static Optional<Question> side(Input input, Set<Family> families) {
    return input.question().filter(question -> families.contains(question.family()));
  }

  private ChainView view(String threat, List<Sides> steps, Rubric rubric) {
    double with = 1;
    double without = 1;
    boolean sides = false;
    boolean judged = false;
    List<ChainView.Step> views = new ArrayList<>();
    for (Sides step : steps) {
      with *= middle(step.input());
      without *= middle(step.without() == null ? step.input() : step.without());
      sides |= step.without() != null;
      judged |= isJudged(step.input()) || (step.without() != null && isJudged(step.without()));
      views.add(view(step, rubric));
    }
    return new ChainView(
        rubric.threatName(threat),
        views,
        with,
        sides ? Math.max(0, with - without) : null,
        !judged && isRelative(threat, rubric));
  }

  private ChainView.Step view(Sides step, Rubric rubric) {
    String unit = step.with().unit().code();
    Input without = step.without();
    return new ChainView.Step(
        words.step(rubric, step.with()),
        step.with().family() == Family.COUNT_WITH,
        QuantityView.of(quantity(step.input()), unit),
        without == null ? null : QuantityView.of(quantity(without), unit),
        step.input().origin().name());
  }

  /** Once somebody answers one of its steps, a chain is about the model in hand. */
  private static boolean isJudged(Input input) {
    return input.origin() == Origin.REVIEWERS || input.origin() == Origin.CLAIM;
  }

  private static boolean isRelative(String threat, Rubric rubric) {
    return rubric.threats().stream()
        .filter(each -> each.id().equals(threat))
        .anyMatch(Threat::relative);
  }

  private static double middle(Input input) {
    return quantity(input).p50();
  }

  private static Quantity quantity(Input input) {
    return Objects.requireNonNull(input.quantity());
  }
}
