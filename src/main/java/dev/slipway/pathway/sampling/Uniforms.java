package dev.slipway.pathway.sampling;

import dev.slipway.pathway.question.Column;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a quantity's uniform numbers come from.
 *
 * @param correlation with the column that its group has in common; 0 if it stands alone
 */
record Uniforms(Column column, double correlation) {

  /** The number of the fixed column, or of the one in common with a group; null if neither. */
  @Nullable Integer number() {
    if (column.isFixed()) {
      return column.number();
    }
    Column common = column.common();
    return common == null || correlation == 0 ? null : (Integer) common.number();
  }

  /** Whether the numbers depend on a column: their own, or the one in common with a group. */
  boolean takes(Column other) {
    return other.isFixed() ? Objects.equals(number(), other.number()) : other.name().equals(name());
  }

  /** Null for a fixed column. */
  @Nullable String name() {
    return column.isFixed() ? null : column.name();
  }
}
