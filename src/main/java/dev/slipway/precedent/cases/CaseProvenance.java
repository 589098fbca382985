package dev.slipway.precedent.cases;

import java.util.Optional;

/** Knows which cases were taken over from something else that is kept here. */
public interface CaseProvenance {

  /**
   * Where a case came from.
   *
   * @param address of its page, from the root
   * @param name by which people know it
   */
  record Whence(String address, String name) {}

  /** Nothing where the case was added or imported by itself. */
  Optional<Whence> of(String caseKey);
}
