package dev.slipway.backup;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/** Somebody began to take away everything that is in the database. */
@Action("backup.taken")
record BackupTaken(String fileName, boolean encrypted) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("backup", "backup", fileName);
  }

  @Override
  public List<Change> changes() {
    return Change.between("encrypted", null, encrypted).toList();
  }
}
