package dev.slipway.exchange;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/** Somebody asked for the demonstration data, which Slipway then loads. */
@Action("demonstration.asked")
public record DemonstrationAsked() implements Recorded {

  @Override
  public Subject subject() {
    return DemonstrationLoaded.SUBJECT;
  }

  @Override
  public List<Change> changes() {
    return List.of();
  }
}
