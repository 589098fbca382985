package dev.slipway.exchange;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings in the demonstration data at the start, after everything that they rest on. */
@Component
@Profile("demo")
class DemonstrationAtStart {

  private final Demonstration demonstration;

  DemonstrationAtStart(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  @EventListener(ApplicationReadyEvent.class)
  void load() {
    demonstration.load();
  }
}
