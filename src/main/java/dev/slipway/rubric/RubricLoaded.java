package dev.slipway.rubric;

import dev.slipway.audit.Action;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;

/** A version of the rubric was added. */
@Action("rubric.loaded")
public record RubricLoaded(int version, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("rubric", Integer.toString(version), name);
  }
}
