package dev.slipway.scoring.assembly;

import dev.slipway.pathway.document.Fault;
import java.util.List;

/** A proposal whose parts do not make a scenario together, and why. */
public class UnscorableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public UnscorableException(List<Fault> faults) {
    super("no scenario: " + faults);
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
