package dev.slipway.rubric.adoption;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New scores take another version of the rubric from now on.
 *
 * @param before the version in force until then; null where there was none
 */
public record RubricAdopted(@Nullable Integer before, int version, String name)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("rubric", Integer.toString(version), name);
  }

  @Override
  public String action() {
    return "rubric.adopted";
  }

  @Override
  public List<Change> changes() {
    return Change.between("version", before, version).toList();
  }
}
