package dev.slipway.rubric.adoption;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * New scores take another version of the rubric from now on.
 *
 * @param before the version in force until then; null where there was none
 */
@Action("rubric.adopted")
public record RubricAdopted(@Nullable Integer before, Adopted now, String name)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("rubric", Integer.toString(now.version()), name);
  }

  @Override
  public List<Change> changes() {
    Stream<Change> version = Change.between("version", before, now.version());
    return now.isFirst()
        ? version.toList()
        : Stream.of(
                version,
                Change.between("reason", null, now.reason()),
                Change.between("proposedBy", null, now.proposedBy()),
                Change.between("confirmedBy", null, now.confirmedBy()))
            .flatMap(each -> each)
            .toList();
  }
}
