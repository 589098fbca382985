package dev.slipway.api;

import dev.slipway.pathway.document.Fault;
import java.util.List;

/** A request that is JSON and still cannot be answered; names every fault. */
public class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public RefusedException(List<Fault> faults) {
    super(faults.size() + " faults");
    this.faults = List.copyOf(faults);
  }

  List<Fault> faults() {
    return faults;
  }
}
