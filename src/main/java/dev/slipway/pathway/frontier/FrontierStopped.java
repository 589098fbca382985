package dev.slipway.pathway.frontier;

/** A frontier was stopped before it was done, as its {@link Progress} said. */
public final class FrontierStopped extends RuntimeException {

  private static final long serialVersionUID = 1;

  public FrontierStopped() {
    super("stopped before the frontier was done");
  }
}
