package dev.slipway.desk.web.compare;

import dev.slipway.desk.web.QuantityView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of inputs, with a cell for each scenario. */
public record InputsRow(String label, String unit, List<InputCell> cells) {

  public InputsRow {
    cells = List.copyOf(cells);
  }

  /** Whether it arises in all of them. */
  public boolean arises() {
    return cells.stream().noneMatch(cell -> cell.origin().isEmpty());
  }

  /**
   * What the answer of one of them is.
   *
   * @param answer null where it is a level, or does not arise
   * @param level in words, or null
   * @param origin for {@code scoring.origin.*}; empty where it does not arise
   */
  public record InputCell(
      @Nullable QuantityView answer, @Nullable String level, String origin, boolean differs) {}
}
