package dev.slipway.rubric.edition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two rubrics say of an entry.
 *
 * @param before null where the one does not have it
 * @param after null where the other does not have it
 */
public record EntryChange(Entry entry, @Nullable Statement before, @Nullable Statement after) {

  boolean isOne() {
    return !Objects.equals(before, after);
  }
}
