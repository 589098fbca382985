package dev.slipway.undo;

/** A step cannot be undone; the message is the key of the text that says why. */
public class UndoRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String back;

  private UndoRefusedException(String code, String back) {
    super(code);
    this.back = back;
  }

  /** Something has changed since, by which undoing would go over somebody's work. */
  public static UndoRefusedException changed() {
    return because("changed");
  }

  static UndoRefusedException because(String reason) {
    return new UndoRefusedException("undo.refused." + reason, "/waiting");
  }

  UndoRefusedException backTo(String address) {
    return new UndoRefusedException(String.valueOf(getMessage()), address);
  }

  /** The address of the page that shows what the step was about, or of what is to be done. */
  public String back() {
    return back;
  }
}
