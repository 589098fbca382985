package dev.slipway.decision;

/** What was typed does not show that the person who is signed in is the one who decides. */
public class UnsignedException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
