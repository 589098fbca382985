package dev.slipway.catalogue.web;

/** Reads the revision that a form carries along. */
final class Revision {

  private Revision() {}

  /** The number, or one that no entry has where the field was tampered with. */
  static int of(String typed) {
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }
}
