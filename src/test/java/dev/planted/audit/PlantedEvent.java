package dev.planted.audit;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;

/** An event that doesn’t say what was done. */
public record PlantedEvent() implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("boat", "1", "Boat");
  }
}
