package dev.slipway.comparison.frontier;

/** A frontier cannot be asked for as it stands; nothing was begun. */
public class FrontierRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  FrontierRefusedException(String code) {
    super(code);
    this.code = code;
  }

  /** Key of the message that says why, and what can be done. */
  public String code() {
    return code;
  }
}
