package dev.slipway.gate.signing;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/** A new key signs verdicts from now on. */
@Action("gate.key.rotated")
public record KeyRotated(String before, String after) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("gate", "key", "Ed25519");
  }

  @Override
  public List<Change> changes() {
    return Change.between("key", before, after).toList();
  }
}
