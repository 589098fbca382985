package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.question.Column;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer to one question is drawn from.
 *
 * @param correlation with the column that its group has in common; 0 if it stands alone
 * @param ofToday whether things as they are today depend on it too
 */
record Source(Column column, double correlation, boolean ofToday) {

  /** What it is drawn by: the number of a fixed column, or the name of its own. */
  Object key() {
    return key(column);
  }

  static Object key(Column column) {
    return column.isFixed() ? (Object) column.number() : column.name();
  }

  /** The fixed column that it has in common with others, or null. */
  @Nullable Integer group() {
    return correlation == 0 ? null : (Integer) Objects.requireNonNull(column.common()).number();
  }
}
