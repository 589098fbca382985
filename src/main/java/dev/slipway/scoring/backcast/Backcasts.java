package dev.slipway.scoring.backcast;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.compute.ComputePool;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Holds the rubric against what has been seen: a rubric that expects far more than happened is
 * wrong. Made once for each rubric and engine, when the application starts.
 */
@Service
public class Backcasts {

  private static final int YEARS_OUT = 3;

  private final Rubrics rubrics;
  private final Precedents precedents;
  private final BackcastRecords records;
  private final ComputePool pool;
  private final Clock clock;

  Backcasts(
      Rubrics rubrics,
      Precedents precedents,
      BackcastRecords records,
      ComputePool pool,
      Clock clock) {
    this.rubrics = rubrics;
    this.precedents = precedents;
    this.records = records;
    this.pool = pool;
    this.clock = clock;
  }

  /** The backcast of the current rubric, or nothing while it is still being made. */
  public Optional<Backcast> current() {
    return records
        .findByRubricVersionAndEngineVersion(
            rubrics.current().version(), PathwayModel.ENGINE_VERSION)
        .map(BackcastRecord::backcast);
  }

  @EventListener(ApplicationReadyEvent.class)
  void makeIfMissing() {
    if (current().isEmpty()) {
      Backcast made = make(rubrics.current(), LocalDate.now(clock));
      records.save(new BackcastRecord(made, clock.instant()));
    }
  }

  /** Scores every real model that was released three years before a day or earlier. */
  Backcast make(Rubric rubric, LocalDate asOf) {
    List<RealModel> models =
        RealModels.read().stream()
            .filter(model -> model.releasedBy(asOf.minusYears(YEARS_OUT)))
            .filter(model -> !model.modalities().isEmpty())
            .toList();
    List<Scenario> scenarios = models.stream().map(model -> scenario(model, rubric, asOf)).toList();
    Backcast.Model[] scored = new Backcast.Model[models.size()];
    pool.inPieces(scored.length, i -> scored[i] = score(models.get(i), scenarios.get(i)));
    return summed(rubric.version(), PathwayModel.ENGINE_VERSION, asOf, List.of(scored));
  }

  private Scenario scenario(RealModel model, Rubric rubric, LocalDate asOf) {
    CopyLag lag = precedents.copyLag(model.modalities(), asOf);
    return RealScenario.of(model, rubric, lag, precedents.openLag(model.modalities(), asOf));
  }

  private static Backcast.Model score(RealModel model, Scenario scenario) {
    Answer answer = PathwayModel.answer(scenario, Options.standard());
    return new Backcast.Model(
        model.name(),
        model.organisation(),
        model.released(),
        model.access(),
        answer.asProposed().bad().mean(),
        answer.asProposed().good().mean());
  }

  static Backcast summed(
      int rubricVersion, String engineVersion, LocalDate asOf, List<Backcast.Model> models) {
    double bad = models.stream().mapToDouble(Backcast.Model::bad).sum();
    double good = models.stream().mapToDouble(Backcast.Model::good).sum();
    return new Backcast(rubricVersion, engineVersion, asOf, bad, good, models);
  }
}
