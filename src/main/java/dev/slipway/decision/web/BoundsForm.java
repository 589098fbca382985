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
 */
record BoundsForm(
    String validUntil, String environments, List<String> triggers, List<RequiredForm> evidence) {

  static final BoundsForm EMPTY = new BoundsForm(null, null, null, null);

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
      @Nullable List<@Nullable RequiredForm> evidence) {
    this.validUntil = Typed.text(validUntil);
    this.environments = Typed.text(environments);
    this.triggers = List.copyOf(Objects.requireNonNullElse(triggers, List.of()));
    this.evidence = Typed.rows(evidence, RequiredForm.EMPTY);
  }

  static BoundsForm of(List<String> entries) {
    return new BoundsForm(
        null, null, null, List.copyOf(entries.stream().map(BoundsForm::offered).toList()));
  }

  private static RequiredForm offered(String entry) {
    return new RequiredForm(entry, null, null);
  }

  /** Whether anything was said. */
  public boolean isSaid() {
    return !validUntil.isBlank()
        || !environments.isBlank()
        || !triggers.isEmpty()
        || evidence.stream().anyMatch(RequiredForm::isChosen);
  }
}
