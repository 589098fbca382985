package dev.slipway.decision.rubric.web;

import dev.slipway.decision.rubric.web.benchmark.BenchmarkRow;
import dev.slipway.form.NumbersView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the rubric says otherwise than the one in force.
 *
 * @param rules how numbers are used
 * @param added threats and benefits that only the version has
 * @param retired threats and benefits that only the one in force has
 * @param benchmarks which of them speaks of which question
 */
record DifferenceView(
    List<Section> sections,
    List<Rule> rules,
    List<Listed> added,
    List<Listed> retired,
    List<BenchmarkRow> benchmarks) {

  public boolean isEmpty() {
    return sections.isEmpty()
        && rules.isEmpty()
        && added.isEmpty()
        && retired.isEmpty()
        && benchmarks.isEmpty();
  }

  /**
   * A threat or a benefit that one of the two does not have.
   *
   * @param kind of threat; null for a benefit
   * @param suggestedFor for which models it is ticked; empty for none
   */
  record Listed(
      String name,
      String description,
      @Nullable String kind,
      boolean relative,
      boolean breadth,
      String suggestedFor) {}

  /** Entries under one heading. */
  record Section(String name, List<Row> rows) {}

  /**
   * An entry.
   *
   * @param numbers those of its numbers that differ
   * @param basisBefore null, as {@code basisAfter}, where it is the same or there is none
   * @param sourceBefore null, as {@code sourceAfter}, where it is the same or there is none
   * @param gone whether the version no longer has it
   * @param now what its numbers rest on, where that is the same
   */
  record Row(
      String key,
      String label,
      List<Number> numbers,
      @Nullable String basisBefore,
      @Nullable String basisAfter,
      @Nullable String sourceBefore,
      @Nullable String sourceAfter,
      String now,
      boolean gone) {}

  /**
   * A number.
   *
   * @param name of the part of the entry
   * @param before null where the version in force has none
   * @param after null where the other has none
   */
  record Number(String name, @Nullable NumbersView before, @Nullable NumbersView after) {}

  /**
   * How numbers are used.
   *
   * @param field names the message that says what it is
   * @param about name of the threat or benefit; empty for the whole
   */
  record Rule(String field, String about, String before, String after) {}
}
