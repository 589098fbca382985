package dev.slipway.proposal.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading fields by the rules of a form: the details, or everything that is wrong.
 *
 * @param details null if there are refusals
 */
public record FormReading<T>(@Nullable T details, List<FieldRefusal> refusals) {

  public FormReading {
    refusals = List.copyOf(refusals);
  }

  /**
   * The details.
   *
   * @throws RefusedFieldsException with every fault
   */
  public T required() {
    if (details == null) {
      throw new RefusedFieldsException(refusals);
    }
    return details;
  }
}
