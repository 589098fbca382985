package dev.slipway.scoring;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Comparison;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Proliferation;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.SideBySide;
import dev.slipway.pathway.document.AnswerDocument;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.sensitivity.Crux;
import dev.slipway.pathway.sensitivity.Sensitivities;
import dev.slipway.pathway.sensitivity.SensitivityDocument;
import dev.slipway.pathway.sensitivity.SensitivityOptions;
import dev.slipway.pathway.sensitivity.TestOutlook;
import dev.slipway.pathway.sensitivity.TestedQuestion;
import dev.slipway.pathway.waterfall.Waterfall;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.compute.ComputePool;
import dev.slipway.scoring.json.CanonicalJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Runs scenarios with the board's idea of what is material; touches no database while it does. */
@Service
public class ScenarioRunner {

  /** Draws times months of a score whose pieces take hundredths of a second. */
  private static final long MOST_ABREAST = 1_000_000;

  private final Rubrics rubrics;
  private final ComputePool pool;

  ScenarioRunner(Rubrics rubrics, ComputePool pool) {
    this.rubrics = rubrics;
    this.pool = pool;
  }

  /** A scenario that was run: the text that was hashed, the hash, and the answer. */
  public record Run(String canonical, String hash, Scenario scenario, Answer answer) {

    /** The answer as it goes out: what was found, and what makes it repeatable. */
    public Map<String, @Nullable Object> document() {
      Map<String, @Nullable Object> document = new LinkedHashMap<>(AnswerDocument.write(answer));
      document.put("engineVersion", PathwayModel.ENGINE_VERSION);
      document.put("seed", scenario.seed());
      document.put("draws", scenario.draws());
      document.put("hash", hash);
      return document;
    }
  }

  /**
   * The plan as it stands, as today, with each modification and with all of them.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Run run(Scenario scenario, boolean curves) {
    Options options = options(curves);
    String canonical = canonical(scenario);
    Answer answer = compute(scenario, options, how -> PathwayModel.answer(scenario, how));
    return new Run(canonical, CanonicalJson.sha256(canonical), scenario, answer);
  }

  /**
   * The plan as it stands, and with exactly these modifications together, on the same draws.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Comparison compare(Scenario scenario, Set<String> modifications) {
    Options options = options(false);
    return compute(scenario, options, how -> PathwayModel.compare(scenario, modifications, how));
  }

  /**
   * How soon copies and open distribution come with exactly these modifications.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Proliferation spread(Scenario scenario, Set<String> modifications) {
    return pool.forPerson(() -> PathwayModel.spread(scenario, modifications));
  }

  /**
   * The same with the window counted from each plan's first step.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Comparison compareFromFirstStep(Scenario scenario, Set<String> modifications) {
    Options options = options(false);
    return compute(
        scenario, options, how -> PathwayModel.compareFromFirstStep(scenario, modifications, how));
  }

  /**
   * The same taken apart, modification by modification.
   *
   * @param order of the modifications
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Waterfall waterfall(Scenario scenario, List<String> order, boolean fromFirstStep) {
    return compute(
        scenario, options(false), how -> Waterfall.of(scenario, order, fromFirstStep, how));
  }

  /**
   * What matters for the plan as it stands, by the board's rule; in pieces, so that those who wait
   * for less come first.
   *
   * @param planned whether its modifications are part of the plan
   * @param tests about whose worth is asked besides
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Sensitivities sensitivities(
      Scenario scenario, boolean planned, List<TestedQuestion> tests) {
    SensitivityOptions options = sensitivityOptions(planned);
    return pool.admitted(() -> Sensitivities.of(scenario, options, tests, pool::inPieces));
  }

  /**
   * What tests of the plan with its modifications could change, by the board's rule; in pieces.
   *
   * @param ask what is asked of the draws
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public <T> T tests(Scenario scenario, Function<TestOutlook, T> ask) {
    boolean planned = !scenario.modifications().isEmpty();
    SensitivityOptions options = sensitivityOptions(planned);
    return pool.admitted(() -> ask.apply(TestOutlook.of(scenario, options, pool::inPieces)));
  }

  private SensitivityOptions sensitivityOptions(boolean planned) {
    Policy policy = rubrics.current().policy();
    return new SensitivityOptions(
        pool.threads(), policy.valueRatio(), policy.judgesMargin(), true, planned);
  }

  /**
   * Where two scenarios part, in pieces.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Crux crux(Scenario first, Scenario second) {
    return pool.admitted(() -> Crux.of(first, second, pool::inPieces));
  }

  /** What matters, as it goes out: with what makes it repeatable. */
  public static Map<String, @Nullable Object> document(
      Sensitivities sensitivities, Scenario scenario) {
    Map<String, @Nullable Object> document = SensitivityDocument.write(sensitivities);
    document.put("engineVersion", PathwayModel.ENGINE_VERSION);
    document.put("seed", scenario.seed());
    document.put("draws", scenario.draws());
    return document;
  }

  /**
   * Several plans on the same draws, with their curves.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public SideBySide sideBySide(List<Scenario> plans) {
    Options options = options(true);
    return compute(plans.get(0), options, how -> SideBySide.of(plans, how));
  }

  /** The text that stands for a scenario. */
  public static String canonical(Scenario scenario) {
    return CanonicalJson.of(ScenarioDocument.write(scenario));
  }

  /** By several threads, unless it takes so long that the others must stay free meanwhile. */
  private <T> T compute(Scenario scenario, Options options, Function<Options, T> work) {
    long steps = (long) scenario.draws() * scenario.horizonMonths();
    return steps > MOST_ABREAST
        ? pool.forPerson(() -> work.apply(options))
        : pool.forPerson(workers -> work.apply(options.by(workers)));
  }

  private Options options(boolean curves) {
    Policy policy = rubrics.current().policy();
    return new Options(curves, policy.materiality(), policy.materialShare());
  }
}
