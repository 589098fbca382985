package dev.slipway.scoring.outlook;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.individual.IndividualScore;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Says what scores expect; to be called outside of any transaction, since it computes. */
@Service
public class Outlooks {

  private final ScoringService scoring;
  private final ScenarioRunner runner;

  Outlooks(ScoringService scoring, ScenarioRunner runner) {
    this.scoring = scoring;
    this.runner = runner;
  }

  /** The modifications with which a kept score speaks of its plan first. */
  public static Set<String> planned(Score score) {
    return score.answer().safeguarded() ? score.answer().with().keySet() : Set.of();
  }

  /**
   * What a kept score expects with exactly these modifications; nothing where its scenario does not
   * know one of them.
   */
  public Optional<Outlook> of(Score score, Set<String> modifications) {
    Scenario scenario = score.readScenario();
    if (!knows(scenario, modifications)) {
      return Optional.empty();
    }
    if (modifications.equals(planned(score))) {
      Assessment found = score.answer().first().assessment();
      return Optional.of(outlook(scenario, modifications, found));
    }
    return Optional.of(with(scenario, modifications));
  }

  /** What one reviewer's answers alone expect, who is heard in a proposal's pool. */
  public Optional<Outlook> of(UUID proposalId, IndividualScore alone, Set<String> modifications) {
    return scoring
        .scenarioBy(proposalId, alone.personId())
        .filter(scenario -> knows(scenario, modifications))
        .map(scenario -> with(scenario, modifications));
  }

  private Outlook with(Scenario scenario, Set<String> modifications) {
    return outlook(scenario, modifications, runner.compare(scenario, modifications).after());
  }

  private Outlook outlook(Scenario scenario, Set<String> modifications, Assessment found) {
    return Outlook.of(
        scenario, runner.spread(scenario, modifications), found.bad().mean(), found.good().mean());
  }

  private static boolean knows(Scenario scenario, Set<String> modifications) {
    return scenario.modifications().stream()
        .map(Modification::id)
        .collect(Collectors.toSet())
        .containsAll(modifications);
  }
}
