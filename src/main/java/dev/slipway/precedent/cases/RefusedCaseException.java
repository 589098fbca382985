package dev.slipway.precedent.cases;

import java.util.List;

/** What is said of a case cannot stand beside what is there. */
public class RefusedCaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CaseFault> faults;

  public RefusedCaseException(List<CaseFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<CaseFault> faults() {
    return faults;
  }
}
