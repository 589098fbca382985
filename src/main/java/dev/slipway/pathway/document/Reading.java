package dev.slipway.pathway.document;

import dev.slipway.pathway.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a scenario document: the scenario, or everything that is wrong with it. */
public record Reading(@Nullable Scenario scenario, List<Fault> faults) {
  public Reading {
    faults = List.copyOf(faults);
  }
}
