package dev.slipway.rubric;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/**
 * The board wrote a version of the rubric, which can be adopted from now on.
 *
 * @param from the version that it was written after
 */
@Action("rubric.written")
public record RubricWritten(int from, int version, String name) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("rubric", Integer.toString(version), name);
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("version", Integer.toString(from), Integer.toString(version)));
  }
}
