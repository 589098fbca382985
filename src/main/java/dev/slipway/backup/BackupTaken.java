package dev.slipway.backup;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/** Somebody began to take away everything that is in the database. */
record BackupTaken(String fileName, boolean encrypted) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("backup", "backup", fileName);
  }

  @Override
  public String action() {
    return "backup.taken";
  }

  @Override
  public List<Change> changes() {
    return Change.between("encrypted", null, encrypted).toList();
  }
}
