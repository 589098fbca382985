package dev.slipway.bench;

import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import java.util.List;
import java.util.Set;

/** What the choice of draws saves: errors of likelihoods and of changes. */
final class SamplingRows {

  private static final double TARGET = 1e-4;
  private static final int SEEDS = 24;

  List<Row> rows() {
    double plain = plainDraws();
    double ours = drawsNeeded();
    double paired = 0;
    double apart = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      var after =
          PathwayModel.compare(Scenarios.example(seed, 4096), Set.of("filters"), Options.standard())
              .after();
      double change = after.change() == null ? 0 : after.change().bad().standardError();
      double one = after.bad().standardError();
      paired += change * change;
      apart += 2 * one * one;
    }
    double narrower = Math.sqrt(apart / paired);
    return List.of(
        new Row(
            "draws to a standard error of 0.01 points on P(bad)",
            "100 times fewer than plain random",
            LedgerRows.format("%.0f against %.0f: %.0f times fewer", ours, plain, plain / ours),
            plain / ours >= 100),
        new Row(
            "error of the paired change by `filters`, 4,096 draws",
            "20 times smaller than with two seeds",
            LedgerRows.format("%.0f times smaller", narrower),
            narrower >= 20));
  }

  /** From how far P(bad) differs between draws. */
  private static double plainDraws() {
    Scenario scenario = Scenarios.example(1, 65_536);
    Course course = Course.of(scenario, List.of());
    double[] bad =
        new Runs(scenario.seed(), scenario.draws()).of(List.of(course), false).get(0).bad();
    double sum = 0;
    double squares = 0;
    for (double one : bad) {
      sum += one;
      squares += one * one;
    }
    double mean = sum / bad.length;
    return (squares / bad.length - mean * mean) / (TARGET * TARGET);
  }

  /** Between the powers of two on both sides of the target, along a straight line of logarithms. */
  private static double drawsNeeded() {
    double before = error(64);
    for (int draws = 128; ; draws *= 2) {
      double error = error(draws);
      if (error <= TARGET) {
        double part = Math.log(before / TARGET) / Math.log(before / error);
        return draws / 2.0 * Math.pow(2, Math.min(1, Math.max(0, part)));
      }
      before = error;
    }
  }

  /** Over many seeds, as one estimate from 16 randomisations is itself uncertain. */
  private static double error(int draws) {
    double squares = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      double error =
          PathwayModel.compare(Scenarios.example(seed, draws), Set.of(), Options.standard())
              .before()
              .bad()
              .standardError();
      squares += error * error;
    }
    return Math.sqrt(squares / SEEDS);
  }
}
