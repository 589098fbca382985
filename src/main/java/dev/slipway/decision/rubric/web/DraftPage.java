package dev.slipway.decision.rubric.web;

import dev.slipway.form.NumbersView;
import java.util.List;

/**
 * The draft of a rubric.
 *
 * @param from the version that it began as
 * @param difference to the version in force
 * @param changed how many entries were changed in it
 */
record DraftPage(
    int from, int inForce, DifferenceView difference, int changed, List<Section> sections) {

  /** Entries under one heading. */
  record Section(String name, int changed, List<Line> lines) {}

  /** An entry as the draft has it. */
  record Line(String key, String label, List<Part> numbers, String basis, boolean changed) {}

  /** One of its numbers. */
  record Part(String name, NumbersView number) {}
}
