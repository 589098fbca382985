package dev.slipway.draft;

/** Something was typed in a form that there is not. */
public class NoSuchFormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchFormException(FormAddress form) {
    super("no form at " + form.path());
  }
}
