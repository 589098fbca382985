package dev.slipway.pathway.document;

import dev.slipway.pathway.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of reading a scenario document: the scenario, or everything wrong with it. */
public record ScenarioReading(@Nullable Scenario scenario, List<Fault> faults) {
  public ScenarioReading {
    faults = List.copyOf(faults);
  }
}
