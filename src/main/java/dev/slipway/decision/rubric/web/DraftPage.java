package dev.slipway.decision.rubric.web;

import dev.slipway.form.NumbersView;
import java.util.List;

/**
 * The draft of a rubric.
 *
 * @param from the version that it began as
 * @param difference to the version in force
 * @param changed how much was changed in it
 */
record DraftPage(
    int from,
    int inForce,
    DifferenceView difference,
    int changed,
    List<Outcome> threats,
    List<Outcome> benefits,
    List<Section> sections) {

  /**
   * A threat or a benefit.
   *
   * @param state {@code added} or {@code retired}; empty for one that it began with
   */
  record Outcome(String id, String name, String description, String state) {}

  /** Entries under one heading. */
  record Section(String name, int changed, List<Line> lines) {}

  /**
   * An entry as the draft has it.
   *
   * @param state {@code changed} or {@code added}; empty where it says what it began with
   */
  record Line(
      String key, String label, List<Part> numbers, String basis, String source, String state) {}

  /** One of its numbers. */
  record Part(String name, NumbersView number) {}
}
