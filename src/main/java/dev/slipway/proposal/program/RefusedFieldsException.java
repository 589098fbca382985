package dev.slipway.proposal.program;

import java.util.List;

/** What was sent does not do for a form; names every fault. */
public class RefusedFieldsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldRefusal> refusals;

  RefusedFieldsException(List<FieldRefusal> refusals) {
    super(refusals.toString());
    this.refusals = List.copyOf(refusals);
  }

  public List<FieldRefusal> refusals() {
    return refusals;
  }
}
