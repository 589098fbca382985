package dev.slipway.api;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.document.Reading;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.scoring.ScenarioDefaults;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.ScenarioRunner.Run;
import dev.slipway.scoring.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** From the bytes of a request to a scenario that was run, or to everything that is wrong. */
@Component
class ScoreRequests {

  private final ScenarioDefaults defaults;
  private final ScenarioRunner runner;

  ScoreRequests(ScenarioDefaults defaults, ScenarioRunner runner) {
    this.defaults = defaults;
    this.runner = runner;
  }

  Run run(byte[] body) {
    JsonText.Reading json = JsonText.read(body);
    List<Fault> faults = new ArrayList<>(json.faults());
    Include include = Include.takenFrom(json.tree(), faults);
    Object document = ScenarioDocument.complete(include.rest(), defaults.current());
    Reading reading = ScenarioDocument.read(document);
    faults.addAll(reading.faults());
    Scenario scenario = reading.scenario();
    if (scenario != null) {
      Work.fault(scenario).ifPresent(faults::add);
    }
    if (scenario == null || !faults.isEmpty()) {
      throw new RefusedException(faults);
    }
    return runner.run(scenario, include.curves());
  }
}
