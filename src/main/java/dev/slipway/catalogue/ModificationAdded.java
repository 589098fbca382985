package dev.slipway.catalogue;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;

/** A modification has been put into the catalogue. */
public record ModificationAdded(String slug, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("modification", slug, name);
  }

  @Override
  public String action() {
    return "modification.added";
  }
}
