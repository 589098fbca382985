package dev.slipway.draft;

/** Which forms a feature has, so that nothing is kept of one that nobody could open. */
@FunctionalInterface
public interface DraftForms {

  /** Whether it has this form, and what the form is about exists. */
  boolean has(FormAddress form);
}
