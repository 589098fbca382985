package dev.slipway.decision.web;

import dev.slipway.form.Typed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a decision reaches, as typed.
 *
 * @param environments one on each line
 * @param triggers names of what ends it
 * @param kinds names of evidence that has to be on file
 */
record BoundsForm(
    String validUntil,
    String environments,
    List<String> triggers,
    List<RequiredForm> evidence,
    List<String> kinds) {

  static final BoundsForm EMPTY = new BoundsForm(null, null, null, null, null);

  /**
   * Evidence that may be required.
   *
   * @param entry its identifier
   * @param chosen {@code true} where it is
   */
  record RequiredForm(String entry, String chosen, String until) {

    static final RequiredForm EMPTY = new RequiredForm(null, null, null);

    RequiredForm(@Nullable String entry, @Nullable String chosen, @Nullable String until) {
      this.entry = Typed.text(entry);
      this.chosen = Typed.text(chosen);
      this.until = Typed.text(until);
    }

    boolean isChosen() {
      return chosen.equals("true");
    }
  }

  BoundsForm(
      @Nullable String validUntil,
      @Nullable String environments,
      @Nullable List<String> triggers,
      @Nullable List<@Nullable RequiredForm> evidence,
      @Nullable List<String> kinds) {
    this.validUntil = Typed.text(validUntil);
    this.environments = Typed.text(environments);
    this.triggers = List.copyOf(Objects.requireNonNullElse(triggers, List.of()));
    this.evidence = Typed.rows(evidence, RequiredForm.EMPTY);
    this.kinds = List.copyOf(Objects.requireNonNullElse(kinds, List.of()));
  }

  /**
   * As it is offered: until the day that the policy names, and evidence for as long as it counts.
   *
   * @param validUntil empty where the policy names none
   */
  static BoundsForm offered(String validUntil, List<RequiredForm> entries) {
    return new BoundsForm(validUntil, null, null, List.copyOf(entries), null);
  }

  /** Whether anything was said beyond what is offered, so that it stays in view. */
  public boolean isSaid() {
    return !kinds.isEmpty()
        || !environments.isBlank()
        || !triggers.isEmpty()
        || evidence.stream().anyMatch(RequiredForm::isChosen);
  }
}
