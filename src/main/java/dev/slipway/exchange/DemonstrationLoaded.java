package dev.slipway.exchange;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/**
 * Demonstration data came in.
 *
 * @param models how many models were new
 * @param proposals how many proposals were new
 */
@Action("demonstration.loaded")
public record DemonstrationLoaded(int models, int proposals) implements Recorded {

  static final Subject SUBJECT = new Subject("demonstration", "demonstration", "real releases");

  @Override
  public Subject subject() {
    return SUBJECT;
  }

  @Override
  public List<Change> changes() {
    return List.of(
        new Change("models", null, Integer.toString(models)),
        new Change("proposals", null, Integer.toString(proposals)));
  }
}
