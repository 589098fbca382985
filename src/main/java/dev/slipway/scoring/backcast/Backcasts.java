package dev.slipway.scoring.backcast;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.assembly.CaseLags;
import dev.slipway.scoring.capability.RealModel;
import dev.slipway.scoring.capability.RealModels;
import dev.slipway.scoring.compute.ComputePool;
import dev.slipway.stats.Quantiles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Holds rubrics against real models: one that expects far more than happened is wrong, and so is
 * one that says the same of all. Made once for each rubric and engine: when the application starts,
 * or before a version can be adopted.
 */
@Service
public class Backcasts {

  private final Rubrics rubrics;
  private final CaseLags lags;
  private final BackcastRecords records;
  private final ComputePool pool;
  private final Clock clock;
  private final boolean wanted;

  /**
   * @param wanted whether they are made when the application starts
   */
  Backcasts(
      Rubrics rubrics,
      CaseLags lags,
      BackcastRecords records,
      ComputePool pool,
      Clock clock,
      @Value("${slipway.rubric.backcast-at-start}") boolean wanted) {
    this.rubrics = rubrics;
    this.lags = lags;
    this.records = records;
    this.pool = pool;
    this.clock = clock;
    this.wanted = wanted;
  }

  /** The backcast of a version of the rubric, or nothing while it is still being made. */
  public Optional<Backcast> of(int rubricVersion) {
    return records
        .findByRubricVersionAndEngineVersion(rubricVersion, PathwayModel.ENGINE_VERSION)
        .map(BackcastRecord::backcast);
  }

  @EventListener(ApplicationReadyEvent.class)
  void atStart() {
    if (wanted) {
      makeMissing();
    }
  }

  void makeMissing() {
    int inForce = rubrics.current().version();
    for (int version : rubrics.all()) {
      // Those that were in force before are not asked about again.
      if (version >= inForce) {
        ensure(version);
      }
    }
  }

  /** Holds a version against real models, unless that has been done. */
  public void ensure(int version) {
    if (of(version).isEmpty()) {
      Backcast made = make(rubrics.version(version).orElseThrow(), LocalDate.now(clock));
      records.save(new BackcastRecord(made, clock.instant()));
    }
  }

  /** Scores every real model but those that play games. */
  Backcast make(Rubric rubric, LocalDate asOf) {
    List<RealModel> models =
        RealModels.read().stream().filter(model -> model.computeClass().isPresent()).toList();
    List<Scenario> scenarios = models.stream().map(model -> scenario(model, rubric, asOf)).toList();
    Backcast.Model[] scored = new Backcast.Model[models.size()];
    double ratio = rubric.policy().valueRatio();
    pool.inPieces(scored.length, i -> scored[i] = score(models.get(i), scenarios.get(i), ratio));
    Backcast made =
        new Backcast(
            rubric.version(),
            PathwayModel.ENGINE_VERSION,
            asOf,
            soFar(models, scenarios, asOf),
            List.of(scored),
            List.of());
    List<BackcastCheck> conditions = new ArrayList<>(BackcastChecks.of(made));
    conditions.addAll(new HypotheticalModels(rubric, lags, asOf).conditions());
    return made.with(conditions);
  }

  private Scenario scenario(RealModel model, Rubric rubric, LocalDate asOf) {
    return RealScenario.of(
        model, rubric, lags.of(rubric, model.modalities(), model.released(), asOf));
  }

  private static Backcast.Model score(RealModel model, Scenario scenario, double valueRatio) {
    Answer answer = PathwayModel.answer(scenario, Options.standard());
    return new Backcast.Model(
        model.name(),
        model.organisation(),
        model.released(),
        model.computeClass().orElseThrow().name(),
        model.access(),
        model.compute(),
        scenario.answers().answer(Question.CAPABILITY).p50(),
        answer.asProposed().bad(),
        answer.asProposed().good(),
        answer.margin().good().mean() - valueRatio * answer.margin().bad().mean());
  }

  /** Draws mean the same for all models, so that what is not known does not average out. */
  private Backcast.Range soFar(List<RealModel> models, List<Scenario> scenarios, LocalDate asOf) {
    List<Scenario> young = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      int months = (int) ChronoUnit.MONTHS.between(models.get(i).released(), asOf);
      if (months >= 12 && models.get(i).released().isAfter(asOf.minusYears(3))) {
        young.add(scenarios.get(i).withHorizon(months));
      }
    }
    double[][] drawn = new double[young.size()][];
    pool.inPieces(drawn.length, i -> drawn[i] = PathwayModel.drawn(young.get(i)).bad());
    return range(drawn, young.isEmpty() ? 0 : young.get(0).draws());
  }

  private static Backcast.Range range(double[][] drawn, int draws) {
    double[] sums = new double[draws];
    double mean = 0;
    for (double[] model : drawn) {
      for (int d = 0; d < draws; d++) {
        sums[d] += model[d];
        mean += model[d] / draws;
      }
    }
    double[] ends = draws == 0 ? new double[2] : new Quantiles().of(sums, draws, 0.05, 0.95);
    return new Backcast.Range(mean, ends[0], ends[1]);
  }
}
