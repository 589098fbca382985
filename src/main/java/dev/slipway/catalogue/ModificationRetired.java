package dev.slipway.catalogue;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;

/** A modification is no longer offered; where it was chosen it stays. */
public record ModificationRetired(String slug, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("modification", slug, name);
  }

  @Override
  public String action() {
    return "modification.retired";
  }
}
