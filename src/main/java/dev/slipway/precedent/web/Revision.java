package dev.slipway.precedent.web;

/** The version that a form carries. */
final class Revision {

  private Revision() {}

  /** One that no row has, if it was tampered with. */
  static int of(String typed) {
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }
}
