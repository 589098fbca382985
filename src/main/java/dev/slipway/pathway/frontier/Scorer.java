package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.summary.Summaries;
import java.util.ArrayList;
import java.util.List;

/** Scores subsets, one thread's share of them; not for several threads. */
final class Scorer {

  private final Scenario scenario;
  private final Candidates candidates;
  private final Runs runs;
  private final Summaries summaries = new Summaries();
  private final Likelihoods plan;
  private final Likelihoods today;

  Scorer(Scenario scenario, Candidates candidates, Likelihoods plan, Likelihoods today) {
    this.scenario = scenario;
    this.candidates = candidates;
    this.runs = new Runs(scenario.seed(), scenario.draws());
    this.plan = plan;
    this.today = today;
  }

  /** Scores the subsets from one index to another. */
  void score(long[] masks, int from, int to, Scored[] into) {
    List<Course> courses = new ArrayList<>();
    for (int i = from; i < to; i++) {
      courses.add(Course.of(scenario, candidates.of(masks[i])));
    }
    List<Likelihoods> scored = run(runs, courses);
    for (int i = from; i < to; i++) {
      into[i] = Scored.of(masks[i], scored.get(i - from), plan, today, summaries);
    }
  }

  static List<Likelihoods> run(Runs runs, List<Course> courses) {
    List<Likelihoods> result = new ArrayList<>();
    for (Tally tally : runs.of(courses, false)) {
      result.add(new Likelihoods(tally.bad(), tally.good()));
    }
    return result;
  }
}
