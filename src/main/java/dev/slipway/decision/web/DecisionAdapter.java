package dev.slipway.decision.web;

import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.Verdict;
import dev.slipway.decision.web.DecisionForm.ConditionForm;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.rubric.BoardVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Turns what was typed into what is to be decided. */
final class DecisionAdapter {

  private static final int LONGEST = 10_000;

  private final Fields fields;
  private final LocalDate today;

  private DecisionAdapter(Errors errors, LocalDate today) {
    this.fields = new Fields(errors);
    this.today = today;
  }

  /**
   * What was typed, or nothing with the faults in {@code errors}.
   *
   * @param page what the chair saw
   */
  static Optional<DecisionContent> read(
      DecisionForm form, DecidePage page, LocalDate today, Errors errors) {
    return new DecisionAdapter(errors, today).read(form, page);
  }

  private Optional<DecisionContent> read(DecisionForm form, DecidePage page) {
    BoardVerdict rule = page.rule(form.score());
    Verdict verdict =
        fields.level("verdict", form.verdict(), Verdict.class, "decision.refused.verdict");
    LocalDate until = verdict != null && verdict.needsDay() ? until(form) : null;
    String reasons =
        fields.required("reasons", form.reasons(), LONGEST, "decision.refused.reasons");
    List<Wanted> conditions =
        verdict != null && verdict.needsConditions() ? conditions(form) : List.of();
    boolean against = verdict != null && verdict.letsRelease() && rule == BoardVerdict.OUTSIDE;
    String reasonAgainst =
        against
            ? fields.required("againstRule", form.againstRule(), LONGEST, "decision.refused.rule")
            : "";
    DecisionBounds bounds =
        verdict != null && verdict.letsRelease()
            ? new BoundsAdapter(fields, today).read(form.bounds(), page.found(), until)
            : DecisionBounds.NONE;
    if (!fields.clean()) {
      return Optional.empty();
    }
    return Optional.of(
        new DecisionContent(
            Objects.requireNonNull(verdict), until, reasons, reasonAgainst, conditions, bounds));
  }

  private @Nullable LocalDate until(DecisionForm form) {
    LocalDate until = fields.date("until", form.until(), "decision.refused.until");
    if (until != null && !until.isAfter(today)) {
      fields.refuse("until", "decision.refused.until.past");
    }
    return until;
  }

  private List<Wanted> conditions(DecisionForm form) {
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < form.conditions().size(); i++) {
      ConditionForm typed = form.conditions().get(i);
      if (typed.isChosen()) {
        condition("conditions[" + i + "]", typed).ifPresent(wanted::add);
      }
    }
    if (form.conditions().stream().noneMatch(ConditionForm::isChosen)) {
      fields.refuse("conditions", "decision.refused.conditions");
    }
    return wanted;
  }

  private Optional<Wanted> condition(String path, ConditionForm typed) {
    Optional<UUID> owner = Typed.uuid(typed.owner());
    if (owner.isEmpty()) {
      fields.refuse(path + ".owner", "decision.refused.condition.owner");
    }
    LocalDate due = fields.date(path + ".due", typed.due(), "decision.refused.condition.day");
    if (due != null && due.isBefore(today)) {
      fields.refuse(path + ".due", "decision.refused.condition.due");
    }
    return due == null
        ? Optional.empty()
        : owner.map(person -> new Wanted(typed.modification(), person, due));
  }
}
