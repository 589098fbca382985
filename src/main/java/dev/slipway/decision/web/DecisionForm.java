package dev.slipway.decision.web;

import dev.slipway.form.Typed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as typed.
 *
 * @param score identifier of the score that is decided on
 * @param seen how many decisions had taken effect when the form was opened
 * @param password the chair's own, which no page ever shows again
 */
record DecisionForm(
    String score,
    String seen,
    String verdict,
    String until,
    String reasons,
    String againstRule,
    List<ConditionForm> conditions,
    BoundsForm bounds,
    String password) {

  /**
   * A modification that may become a condition.
   *
   * @param chosen {@code true} where it does
   * @param owner identifier of the person who is to see to it
   */
  record ConditionForm(String modification, String chosen, String owner, String due) {

    static final ConditionForm EMPTY = of("");

    ConditionForm(
        @Nullable String modification,
        @Nullable String chosen,
        @Nullable String owner,
        @Nullable String due) {
      this.modification = Typed.text(modification);
      this.chosen = Typed.text(chosen);
      this.owner = Typed.text(owner);
      this.due = Typed.text(due);
    }

    static ConditionForm of(String modification) {
      return new ConditionForm(modification, "", "", "");
    }

    boolean isChosen() {
      return chosen.equals("true");
    }
  }

  DecisionForm(
      @Nullable String score,
      @Nullable String seen,
      @Nullable String verdict,
      @Nullable String until,
      @Nullable String reasons,
      @Nullable String againstRule,
      @Nullable List<@Nullable ConditionForm> conditions,
      @Nullable BoundsForm bounds,
      @Nullable String password) {
    this.score = Typed.text(score);
    this.seen = Typed.text(seen);
    this.verdict = Typed.text(verdict);
    this.until = Typed.text(until);
    this.reasons = Typed.text(reasons);
    this.againstRule = Typed.text(againstRule);
    this.conditions = Typed.rows(conditions, ConditionForm.EMPTY);
    this.bounds = Objects.requireNonNullElse(bounds, BoundsForm.EMPTY);
    this.password = Typed.text(password);
  }

  static DecisionForm empty(UUID score, int seen, List<String> modifications, BoundsForm bounds) {
    return new DecisionForm(
        score.toString(),
        Integer.toString(seen),
        "",
        "",
        "",
        "",
        modifications.stream().map(ConditionForm::of).toList(),
        bounds,
        "");
  }
}
