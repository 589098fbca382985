package dev.slipway.decision.web;

import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionBounds.Required;
import dev.slipway.decision.Trigger;
import dev.slipway.decision.web.BoundsForm.RequiredForm;
import dev.slipway.form.Fields;
import dev.slipway.proposal.evidence.EvidenceKind;
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
  private static final String VALID_UNTIL = "bounds.validUntil";

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
   * @param from the first day on which a delayed release may happen, or null
   */
  DecisionBounds read(BoundsForm form, Map<String, String> found, @Nullable LocalDate from) {
    List<String> environments = environments(form.environments());
    LocalDate validUntil = day(VALID_UNTIL, form.validUntil());
    if (validUntil != null && from != null && validUntil.isBefore(from)) {
      fields.refuse(VALID_UNTIL, "decision.refused.validUntil.delayed");
    }
    Set<Trigger> triggers = triggers(form.triggers());
    List<Required> evidence = evidence(form.evidence(), found);
    Set<EvidenceKind> kinds = kinds(form.kinds());
    return fields.clean()
        ? new DecisionBounds(environments, validUntil, triggers, evidence, kinds)
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
    return ticked("bounds.triggers", typed, Trigger.class, "decision.refused.trigger");
  }

  private Set<EvidenceKind> kinds(List<String> typed) {
    return ticked("bounds.kinds", typed, EvidenceKind.class, "decision.refused.kind");
  }

  private <E extends Enum<E>> Set<E> ticked(
      String path, List<String> typed, Class<E> type, String fault) {
    Set<E> ticked = EnumSet.noneOf(type);
    for (String each : typed) {
      E one = fields.level(path, each, type, fault);
      if (one != null) {
        ticked.add(one);
      }
    }
    return ticked;
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
