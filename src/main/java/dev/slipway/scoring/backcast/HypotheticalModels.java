package dev.slipway.scoring.backcast;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.SubstituteKind;
import dev.slipway.scoring.assembly.CaseLags;
import dev.slipway.scoring.assembly.RubricScenario;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Models that nobody made, for what real ones do not tell apart. */
final class HypotheticalModels {

  private final Rubric rubric;
  private final CaseLags lags;
  private final LocalDate day;

  HypotheticalModels(Rubric rubric, CaseLags lags, LocalDate day) {
    this.rubric = rubric;
    this.lags = lags;
    this.day = day;
  }

  List<BackcastCheck> conditions() {
    return List.of(
        BackcastCheck.atMost("voice", net(voice()) - net(protein()), 0),
        BackcastCheck.atMost("bot", botAdds(), 0.1),
        BackcastCheck.atMost("small", beyondLimits(small()), 1),
        BackcastCheck.atLeast("agent", leastOfAgents(), 1));
  }

  /**
   * A release.
   *
   * @param outputs what it gives out
   * @param capability C
   */
  private record Release(
      Set<String> outputs,
      double capability,
      Generality generality,
      Scope scope,
      Assurance assurance,
      Access access) {}

  /** Untested and open: clones voices. */
  private static Release voice() {
    return new Release(
        Set.of("AUDIO"),
        1,
        Generality.MULTI_TASK,
        Scope.DOMAIN,
        Assurance.NONE,
        Access.OPEN_WEIGHTS);
  }

  /** Untested and open: folds proteins. */
  private static Release protein() {
    return new Release(
        Set.of("BIOLOGY"),
        1,
        Generality.SINGLE_TASK,
        Scope.DOMAIN,
        Assurance.NONE,
        Access.OPEN_WEIGHTS);
  }

  /** Untested and open: a general language model of 10^21 operations. */
  private Release small() {
    return new Release(
        Set.of("TEXT"),
        1e21 / referenceOfLanguage(),
        Generality.GENERAL_PURPOSE,
        Scope.OPEN_ENDED,
        Assurance.NONE,
        Access.OPEN_WEIGHTS);
  }

  /** The first open release of a general agent of 10^26 operations. */
  private Release agent(Assurance assurance) {
    return new Release(
        Set.of("TEXT", "AGENT"),
        1e26 / referenceOfLanguage(),
        Generality.GENERAL_AGENT,
        Scope.OPEN_ENDED,
        assurance,
        Access.OPEN_WEIGHTS);
  }

  private static Release base() {
    return new Release(
        Set.of("TEXT"),
        1,
        Generality.GENERAL_PURPOSE,
        Scope.OPEN_ENDED,
        Assurance.INTERNAL,
        Access.OPEN_WEIGHTS);
  }

  private static Release bot() {
    return new Release(
        Set.of("TEXT"),
        1,
        Generality.GENERAL_PURPOSE,
        Scope.BOUNDED,
        Assurance.INTERNAL,
        Access.API);
  }

  private double referenceOfLanguage() {
    return rubric
        .reference(ComputeClass.LANGUAGE)
        .map(each -> each.operations().p50())
        .orElse(3e24);
  }

  /** What the bot adds to bad outcomes, or to good ones, of what its open base once added. */
  private double botAdds() {
    Answer bot = answer(onTheBase());
    Answer base = answer(scenario(base()));
    return Math.max(
        Math.abs(bot.margin().bad().mean() / base.margin().bad().mean()),
        Math.abs(bot.margin().good().mean() / base.margin().good().mean()));
  }

  /** The base has been out for a year, and a bot on it can do no more. */
  private Scenario onTheBase() {
    Scenario alone = scenario(bot());
    Scenario.Plan plan =
        alone.plan().withToday(new Scenario.Today(null, alone.plan().today().copies(), false, 12));
    Scenario beside = alone.withPlan(plan);
    return rubric
        .substitutes(SubstituteKind.SAME)
        .map(
            share ->
                beside
                    .with(Question.SUBSTITUTE_MISUSE, share.misuse())
                    .with(Question.SUBSTITUTE_USE, share.use()))
        .orElse(beside);
  }

  private double leastOfAgents() {
    return Stream.of(Assurance.values())
        .mapToDouble(each -> beyondLimits(agent(each)))
        .min()
        .orElseThrow();
  }

  /** The greater of both shares of the board's limits that the margin takes. */
  private double beyondLimits(Release release) {
    Policy policy = rubric.policy();
    Margin.Part bad = answer(scenario(release)).margin().bad();
    return Math.max(bad.mean() / policy.badLimitMean(), bad.p95() / policy.badLimitP95());
  }

  private double net(Release release) {
    Answer answer = answer(scenario(release));
    return answer.margin().good().mean()
        - rubric.policy().valueRatio() * answer.margin().bad().mean();
  }

  private static Answer answer(Scenario scenario) {
    return PathwayModel.answer(scenario, Options.standard());
  }

  private Scenario scenario(Release release) {
    Scenario.Plan plan =
        new Scenario.Plan(
            RealScenario.HORIZON_MONTHS,
            rubric.today(),
            List.of(new Scenario.Step(0, release.access(), null)),
            release.scope(),
            release.generality(),
            release.assurance());
    Set<Question> raised =
        RealScenario.raised(
            rubric,
            RealScenario.offering(release.outputs(), release.generality(), release.scope()));
    return RubricScenario.of(
        rubric,
        plan,
        Answers.of(Question.CAPABILITY, Quantity.of(release.capability())),
        lags.of(rubric, release.outputs(), day, day),
        raised);
  }
}
