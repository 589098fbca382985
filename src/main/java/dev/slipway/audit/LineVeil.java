package dev.slipway.audit;

import java.util.Set;

/**
 * Keeps lines of the trail from whoever reads it at this moment. A module that hides something from
 * a person for a time declares a bean of this kind, or the trail would tell what it hides. Asked in
 * the request of the reader.
 */
@FunctionalInterface
public interface LineVeil {

  /** Identifiers of the subjects whose lines are not to be shown now. */
  Set<String> hiddenSubjectIds();
}
