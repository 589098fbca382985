package dev.slipway.decision.web;

import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.Verdict;
import dev.slipway.decision.web.DecisionForm.ConditionForm;
import dev.slipway.decision.web.DecisionForm.TextForm;
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

  /** A line in a table, and one that a pipeline is told. */
  private static final int LONGEST_TEXT = 500;

  private final Fields fields;
  private final LocalDate today;

  private DecisionAdapter(Errors errors, LocalDate today) {
    this.fields = new Fields(errors);
    this.today = today;
  }

  /**
   * What was typed, or nothing with the faults in {@code errors}, in the order of the page.
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
    List<Wanted> conditions =
        verdict != null && verdict.needsConditions() ? conditions(form) : List.of();
    DecisionBounds bounds =
        verdict != null && verdict.letsRelease()
            ? new BoundsAdapter(fields, today).read(form.bounds(), page.found(), until)
            : DecisionBounds.NONE;
    String reasons =
        fields.required("reasons", form.reasons(), LONGEST, "decision.refused.reasons");
    boolean against = verdict != null && verdict.letsRelease() && rule == BoardVerdict.OUTSIDE;
    String reasonAgainst =
        against
            ? fields.required("againstRule", form.againstRule(), LONGEST, "decision.refused.rule")
            : "";
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
    for (int i = 0; i < form.texts().size(); i++) {
      TextForm typed = form.texts().get(i);
      if (typed.isTyped()) {
        condition("texts[" + i + "]", typed, wanted).ifPresent(wanted::add);
      }
    }
    if (form.conditions().stream().noneMatch(ConditionForm::isChosen) && !form.hasTexts()) {
      fields.refuse("conditions", "decision.refused.conditions");
    }
    return wanted;
  }

  private Optional<Wanted> condition(String path, ConditionForm typed) {
    UUID owner = owner(path, typed.owner());
    LocalDate due = due(path, typed.due());
    return owner == null || due == null
        ? Optional.empty()
        : Optional.of(new Wanted(typed.modification(), owner, due));
  }

  private Optional<Wanted> condition(String path, TextForm typed, List<Wanted> before) {
    String text =
        fields.required(
            path + ".text", typed.text(), LONGEST_TEXT, "decision.refused.condition.text");
    if (before.stream().anyMatch(each -> each.text().equals(text))) {
      fields.refuse(path + ".text", "decision.refused.condition.twice");
    }
    UUID owner = owner(path, typed.owner());
    LocalDate due = due(path, typed.due());
    return text.isEmpty() || owner == null || due == null
        ? Optional.empty()
        : Optional.of(Wanted.text(text, owner, due));
  }

  private @Nullable UUID owner(String path, String typed) {
    Optional<UUID> owner = Typed.uuid(typed);
    if (owner.isEmpty()) {
      fields.refuse(path + ".owner", "decision.refused.condition.owner");
    }
    return owner.orElse(null);
  }

  private @Nullable LocalDate due(String path, String typed) {
    LocalDate due = fields.date(path + ".due", typed, "decision.refused.condition.day");
    if (due != null && due.isBefore(today)) {
      fields.refuse(path + ".due", "decision.refused.condition.due");
    }
    return due;
  }
}
