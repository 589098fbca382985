package dev.slipway.proposal.web.form;

import dev.slipway.form.Choice;
import dev.slipway.form.Fields;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The outcome scales that a proposal may name: those of the policy in force, and its own. */
@Component
public class OfferedScales {

  private final Rubrics rubrics;
  private final Policies policies;
  private final MessageSource messages;

  public OfferedScales(Rubrics rubrics, Policies policies, MessageSource messages) {
    this.rubrics = rubrics;
    this.policies = policies;
    this.messages = messages;
  }

  /** What the form offers; a scale that the board has dropped says so. */
  public List<Choice> choices(KeptChoices kept) {
    List<OutcomeScale> offered = rubrics.current().outcomeScales();
    List<Choice> choices = new ArrayList<>();
    offered.forEach(each -> choices.add(choice(each, "proposal.outcomeScale.explanation")));
    String own = kept.outcomeScale();
    if (!own.isEmpty() && !has(offered, own)) {
      policies
          .scale(own)
          .ifPresent(scale -> choices.add(choice(scale, "proposal.outcomeScale.dropped")));
    }
    return choices;
  }

  /** Says beside the field why a scale cannot be chosen. */
  void check(String typed, KeptChoices kept, Fields fields) {
    if (has(rubrics.current().outcomeScales(), typed)) {
      return;
    }
    Optional<OutcomeScale> dropped = policies.scale(typed);
    if (dropped.isEmpty()) {
      fields.refuse("outcomeScale", "proposal.refused.outcomeScale");
    } else if (!kept.outcomeScale().equals(typed)) {
      fields.refuse("outcomeScale", "proposal.refused.outcomeScale.dropped", dropped.get().name());
    }
  }

  public String name(String id) {
    return policies.scale(id).map(OutcomeScale::name).orElse(id);
  }

  private static boolean has(List<OutcomeScale> offered, String id) {
    return offered.stream().map(OutcomeScale::id).anyMatch(id::equals);
  }

  private Choice choice(OutcomeScale scale, String explanation) {
    return new Choice(
        scale.id(), scale.name(), words(explanation, scale.extremelyBad(), scale.extremelyGood()));
  }

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
