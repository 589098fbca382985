package dev.slipway.api;

import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.document.PlannedTestsDocument;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.document.ScenarioReading;
import dev.slipway.pathway.sensitivity.TestedQuestion;
import dev.slipway.scoring.ScenarioDefaults;
import dev.slipway.scoring.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the bytes of a request to the scenario in them, or to everything that is wrong. */
@Component
class ScenarioRequests {

  private final ScenarioDefaults defaults;

  ScenarioRequests(ScenarioDefaults defaults) {
    this.defaults = defaults;
  }

  /** A scenario that can be run, and tests about whose worth is asked. */
  record Requested(Scenario scenario, Include include, List<TestedQuestion> tests) {}

  /**
   * Reads a request.
   *
   * @param tooMuch the fault of a scenario that asks for more computing than one request may cost
   * @throws RefusedException with every fault
   */
  Requested read(byte[] body, Function<Scenario, Optional<Fault>> tooMuch) {
    return read(body, tooMuch, false, ScenarioDocument::read);
  }

  /** Likewise, a scenario whose modifications are to choose from: they need not go together. */
  Requested readCandidates(byte[] body, Function<Scenario, Optional<Fault>> tooMuch) {
    return read(body, tooMuch, false, ScenarioDocument::readCandidates);
  }

  /** Likewise, with tests beside the scenario. */
  Requested readWithTests(byte[] body, Function<Scenario, Optional<Fault>> tooMuch) {
    return read(body, tooMuch, true, ScenarioDocument::read);
  }

  private Requested read(
      byte[] body,
      Function<Scenario, Optional<Fault>> tooMuch,
      boolean withTests,
      Function<@Nullable Object, ScenarioReading> reader) {
    JsonText.Reading json = JsonText.read(body);
    List<Fault> faults = new ArrayList<>(json.faults());
    Include include = Include.takenFrom(json.tree(), withTests, faults);
    Object document = ScenarioDocument.complete(include.rest(), defaults.current());
    ScenarioReading reading = reader.apply(document);
    faults.addAll(reading.faults());
    Scenario scenario = reading.scenario();
    List<TestedQuestion> tests = List.of();
    if (scenario != null) {
      tests = PlannedTestsDocument.read(include.tests(), scenario, include.modifications(), faults);
      tooMuch.apply(scenario).ifPresent(faults::add);
    }
    if (scenario == null || !faults.isEmpty()) {
      throw new RefusedException(faults);
    }
    return new Requested(scenario, include, tests);
  }
}
