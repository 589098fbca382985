package dev.slipway.desk.web.page;

import dev.slipway.desk.web.QuantityView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input of a score.
 *
 * @param labelKey key of its name, or null where {@code label} says it
 * @param answer null where the input is a level
 * @param levelKey key of the level's name, or null where the input is a quantity
 * @param unit empty where there is none
 * @param origin for {@code scoring.origin.*}
 * @param basis what it rests on; empty where {@code basisKey} says it
 */
public record InputRow(
    @Nullable String labelKey,
    String label,
    @Nullable QuantityView answer,
    @Nullable String levelKey,
    String unit,
    String origin,
    String basis,
    @Nullable String basisKey,
    List<String> basisArgs) {

  /** Inputs under one heading. */
  public record Family(@Nullable String titleKey, String title, List<InputRow> rows) {

    /** Where they come from, each origin once. */
    public List<String> origins() {
      return rows.stream().map(InputRow::origin).distinct().toList();
    }
  }
}
