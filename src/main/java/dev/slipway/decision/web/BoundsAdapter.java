package dev.slipway.decision.web;

import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionBounds.Required;
import dev.slipway.decision.Trigger;
import dev.slipway.decision.web.BoundsForm.RequiredForm;
import dev.slipway.form.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into how far a decision reaches. */
final class BoundsAdapter {

  private static final String ENVIRONMENTS = "bounds.environments";

  private final Fields fields;
  private final LocalDate today;

  BoundsAdapter(Fields fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /**
   * What was typed; where there is a fault, it is beside its field and nothing is said.
   *
   * @param found what entries of evidence say, by their identifiers
   */
  DecisionBounds read(BoundsForm form, Map<String, String> found) {
    List<String> environments = environments(form.environments());
    LocalDate validUntil = day("bounds.validUntil", form.validUntil());
    Set<Trigger> triggers = triggers(form.triggers());
    List<Required> evidence = evidence(form.evidence(), found);
    return fields.clean()
        ? new DecisionBounds(environments, validUntil, triggers, evidence)
        : DecisionBounds.NONE;
  }

  private List<String> environments(String typed) {
    List<String> named =
        typed.lines().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    if (named.size() > DecisionBounds.MOST_ENVIRONMENTS
        || !named.stream().allMatch(DecisionBounds::isEnvironment)) {
      fields.refuse(
          ENVIRONMENTS,
          "decision.refused.environments",
          DecisionBounds.MOST_ENVIRONMENTS,
          DecisionBounds.LONGEST_ENVIRONMENT);
    }
    return named;
  }

  private @Nullable LocalDate day(String path, String typed) {
    if (typed.isBlank()) {
      return null;
    }
    LocalDate day = fields.date(path, typed, "decision.refused.validUntil");
    if (day != null && day.isBefore(today)) {
      fields.refuse(path, "decision.refused.validUntil.past");
    }
    return day;
  }

  private Set<Trigger> triggers(List<String> typed) {
    Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
    for (String each : typed) {
      Trigger trigger =
          fields.level("bounds.triggers", each, Trigger.class, "decision.refused.trigger");
      if (trigger != null) {
        triggers.add(trigger);
      }
    }
    return triggers;
  }

  private List<Required> evidence(List<RequiredForm> typed, Map<String, String> found) {
    List<Required> required = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      RequiredForm each = typed.get(i);
      if (!each.isChosen()) {
        continue;
      }
      String path = "bounds.evidence[" + i + "].until";
      LocalDate until = day(path, each.until());
      String label = found.get(each.entry());
      if (label == null) {
        fields.refuse(path, "decision.refused.evidence");
      } else {
        required.add(new Required(UUID.fromString(each.entry()), label, until));
      }
    }
    return required;
  }
}
