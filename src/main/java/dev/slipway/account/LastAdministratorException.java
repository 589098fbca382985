package dev.slipway.account;

/** Nobody would be left who could give roles to anybody. */
public class LastAdministratorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LastAdministratorException() {
    super("This is the last administrator whose account is open.");
  }
}
