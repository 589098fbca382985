package dev.slipway.decision.web;

import dev.slipway.form.Typed;
import java.util.ArrayList;
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
    List<TextForm> texts,
    BoundsForm bounds,
    String password) {

  /** As many empty rows as are offered at first; when the last is filled in, one more follows. */
  private static final int ROWS = 2;

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

  /** A condition in words; left empty, it is none. */
  record TextForm(String text, String owner, String due) {

    static final TextForm EMPTY = new TextForm("", "", "");

    TextForm(@Nullable String text, @Nullable String owner, @Nullable String due) {
      this.text = Typed.stripped(text);
      this.owner = Typed.text(owner);
      this.due = Typed.text(due);
    }

    boolean isTyped() {
      return !text.isEmpty() || !owner.isEmpty() || !due.isEmpty();
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
      @Nullable List<@Nullable TextForm> texts,
      @Nullable BoundsForm bounds,
      @Nullable String password) {
    this.score = Typed.text(score);
    this.seen = Typed.text(seen);
    this.verdict = Typed.text(verdict);
    this.until = Typed.text(until);
    this.reasons = Typed.text(reasons);
    this.againstRule = Typed.text(againstRule);
    this.conditions = Typed.rows(conditions, ConditionForm.EMPTY);
    this.texts = withEmptyRow(Typed.rows(texts, TextForm.EMPTY));
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
        List.of(),
        bounds,
        "");
  }

  private static List<TextForm> withEmptyRow(List<TextForm> typed) {
    List<TextForm> rows = new ArrayList<>(typed);
    while (rows.size() < ROWS || rows.get(rows.size() - 1).isTyped()) {
      rows.add(TextForm.EMPTY);
    }
    return List.copyOf(rows);
  }

  /** Whether a condition in words was begun. */
  public boolean hasTexts() {
    return texts.stream().anyMatch(TextForm::isTyped);
  }
}
