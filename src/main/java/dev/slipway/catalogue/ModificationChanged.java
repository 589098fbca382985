package dev.slipway.catalogue;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/** What a modification is or does has changed; scores that used it are out of date. */
public record ModificationChanged(String slug, String name, List<Change> changes)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("modification", slug, name);
  }

  @Override
  public String action() {
    return "modification.changed";
  }
}
