package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Likelihood;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.pathway.summary.Summaries;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Scores subsets, one thread's share of them; not for several threads. Subsets that differ only in
 * what P(good) does not depend on have its draws in common.
 */
final class SubsetScorer {

  /** Draws of P(good) kept from piece to piece, for as many subsets as fit into 16 MiB. */
  private static final int MOST_KEPT = 1 << 21;

  private static final int MOST_DRAWN = 1 << 14;

  /** What neighbours have in common takes some 6 MiB for each block of 1,024 draws. */
  private static final int MOST_SHARED = 1 << 12;

  private final Scenario scenario;
  private final Candidates candidates;
  private final Runs runs;
  private final Summaries summaries = new Summaries();
  private final List<BlockDraws> drawn = new ArrayList<>();
  private final Map<GoodKey, double[]> goods = new LinkedHashMap<>(16, 0.75f, true);
  private final Likelihoods plan;
  private final Likelihoods today;

  SubsetScorer(Scenario scenario, Candidates candidates, Likelihoods plan, Likelihoods today) {
    this.scenario = scenario;
    this.candidates = candidates;
    this.runs = new Runs(scenario.seed(), scenario.draws());
    this.plan = plan;
    this.today = today;
  }

  /** Scores the subsets at some indices. */
  void score(long[] masks, int[] which, ScoredSubset[] into) {
    List<Course> courses = new ArrayList<>();
    for (int i : which) {
      courses.add(Course.of(scenario, candidates.of(masks[i])));
    }
    List<Likelihoods> scored = run(courses);
    for (int i = 0; i < which.length; i++) {
      into[which[i]] = ScoredSubset.of(masks[which[i]], scored.get(i), plan, today, summaries);
    }
  }

  private List<Likelihoods> run(List<Course> courses) {
    List<Likelihoods> result = new ArrayList<>();
    Map<double[], Course> missing = new IdentityHashMap<>();
    for (Course course : courses) {
      double[] good =
          goods.computeIfAbsent(
              GoodKey.of(course),
              key -> {
                double[] made = new double[scenario.draws()];
                missing.put(made, course);
                return made;
              });
      result.add(new Likelihoods(new double[scenario.draws()], good));
    }
    blocks(
        block -> {
          for (int i = 0; i < courses.size(); i++) {
            Likelihood.bad(new CourseDraws(courses.get(i), block), result.get(i).bad());
          }
          missing.forEach((good, course) -> Likelihood.good(new CourseDraws(course, block), good));
          if (scenario.draws() > MOST_SHARED) {
            block.forgetShared();
          }
        });
    forget();
    return result;
  }

  /** Quantities stay drawn from piece to piece, unless there are very many draws. */
  private void blocks(Consumer<BlockDraws> each) {
    if (scenario.draws() > MOST_DRAWN) {
      runs.blocks(each);
      return;
    }
    if (drawn.isEmpty()) {
      runs.blocks(drawn::add);
    }
    drawn.forEach(each);
  }

  /** The least recently used go first. */
  private void forget() {
    int most = MOST_KEPT / scenario.draws();
    var oldest = goods.entrySet().iterator();
    for (int over = goods.size() - most; over > 0; over--) {
      oldest.next();
      oldest.remove();
    }
  }

  /** Scores a course that is no subset. */
  static Likelihoods run(Scenario scenario, Candidates candidates, Course course) {
    Likelihoods none = new Likelihoods(new double[0], new double[0]);
    return new SubsetScorer(scenario, candidates, none, none).run(List.of(course)).get(0);
  }
}
