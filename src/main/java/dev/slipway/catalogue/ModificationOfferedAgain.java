package dev.slipway.catalogue;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;

/** A retired modification is offered once more. */
public record ModificationOfferedAgain(String slug, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("modification", slug, name);
  }

  @Override
  public String action() {
    return "modification.offered-again";
  }
}
