package dev.slipway.draft;

/** More was typed than a draft can hold. */
public class DraftTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DraftTooLargeException() {
    super("a draft of more than " + Drafts.LARGEST + " characters");
  }
}
