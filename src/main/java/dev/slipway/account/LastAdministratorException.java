package dev.slipway.account;

/** The change would leave no administrator. */
public class LastAdministratorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LastAdministratorException() {
    super("This is the last administrator whose account is open.");
  }
}
