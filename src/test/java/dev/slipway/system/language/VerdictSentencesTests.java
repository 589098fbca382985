package dev.slipway.system.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.delay.DelaySplit;
import dev.slipway.pathway.frontier.ChangeBrief;
import dev.slipway.pathway.frontier.Likelihood;
import dev.slipway.pathway.frontier.MarginBrief;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Target;
import dev.slipway.pathway.verdict.BeforeAfter;
import dev.slipway.pathway.verdict.BriefVerdict;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Extent;
import dev.slipway.pathway.verdict.OutcomeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** All that is said of random changes, read as a person reads it. */
class VerdictSentencesTests {

  private static final int ANSWERS = 20_000;

  private static final List<Target> FACTORS =
      List.of(
          Target.SAFEGUARD,
          Target.FRICTION,
          Target.THREAT_RATE,
          Target.BENEFIT_RATE,
          Target.COPY_LAG,
          Target.LEAK_RATE,
          Target.READINESS_HALF_TIME);

  /** What sentences say of the risk: no two of these may be said at once. */
  private static final List<Pattern> OF_RISK =
      Stream.of(
              "^Lowers the risk$|^the risk falls|^That lowers|^It lowers .* extremely bad"
                  + "|^The risk falls|point of risk removed|^It falls in",
              "^Raises the risk$|^the risk rises|^That raises|^It raises .* extremely bad"
                  + "|^The risk grows|point of risk added|^It rises in",
              "^No m.* change$|no m.* change in the risk|the risk doesn’t change|^Neither the risk"
                  + "|extremely bad outcome .* (doesn’t change measurably|differs by less)",
              "^Can’t tell$|can’t tell whether the risk|whether that lowers or raises"
                  + "|happens to the risk we|[Ff]or the risk we|higher or the same")
          .map(Pattern::compile)
          .toList();

  /** Likewise of the benefit. */
  private static final List<Pattern> OF_BENEFIT =
      Stream.of(
              "^It lowers .* extremely good|^Benefit is given up|benefit (are given up|is lost)",
              "^It raises .* extremely good|benefit grows|^Benefit is gained|benefit are gained",
              "nothing material of|nor the benefit|no material change in the benefit"
                  + "|extremely good outcome (doesn’t change measurably|differs by less)",
              "any benefit|[Ff]or the benefit (we|either)|extremely good .* could be anything")
          .map(Pattern::compile)
          .toList();

  private static final Set<Direction> MOVES = EnumSet.of(Direction.LOWERS, Direction.RAISES);

  /** Lowering and postponing, told apart in one sentence. */
  private static final String DELAY =
      "A delay of [a-z0-9 ]+ ("
          + "(lowers|raises) it by [0-9.]+ points\\."
          + "|lowers it by [0-9.]+ points; a further [0-9.]+ points are only postponed beyond the"
          + " 8 months\\."
          + "|raises it by [0-9.]+ points, while [0-9.]+ points are only postponed beyond the"
          + " 8 months\\."
          + "|only postpones [0-9.]+ points beyond the 8 months\\."
          + "|only postpones [0-9.]+ points beyond the 8 months; over the same time after release"
          + " it raises the risk by [0-9.]+ points\\.)";

  private final Numbers numbers = new Numbers(NumbersTests.messages());

  @BeforeEach
  void english() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void anyLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void noTwoSentencesContradictEachOther() {
    Set<Extent> met = EnumSet.noneOf(Extent.class);
    int answers = 0;
    for (int seed = 1; answers < ANSWERS; seed++) {
      Scenario scenario = random(new Random(seed)).withSeed(seed);
      Answer answer = PathwayModel.answer(scenario, Options.standard());
      List<Assessment> plans = new ArrayList<>(answer.with().values());
      if (answer.withAll() != null) {
        plans.add(answer.withAll());
      }
      for (Assessment plan : plans) {
        ChangeVerdict verdict =
            ChangeVerdict.of(answer.asProposed(), plan, scenario.horizonMonths());
        agree(verdict, BriefVerdict.of(brief(plan), 0.0025, 0.1), "seed " + seed);
        delayAgrees(verdict, plan, "seed " + seed);
        rounded(verdict.bad(), Objects.requireNonNull(plan.change()).bad(), "seed " + seed);
        rounded(verdict.good(), plan.change().good(), "seed " + seed);
        met.add(verdict.bad().extent());
        met.add(verdict.good().extent());
        answers++;
      }
    }
    assertThat(met)
        .contains(Extent.POINTS, Extent.RATIO, Extent.NONE, Extent.IMMATERIAL, Extent.UNCLEAR);
  }

  /** One thing is said of the risk and one of the benefit, and no change is said to be 0. */
  private void agree(ChangeVerdict verdict, BriefVerdict brief, String what) {
    List<String> said =
        Stream.concat(sentences(verdict), Stream.of(brief.bad().label()))
            .map(numbers::say)
            .toList();
    assertThat(kinds(OF_RISK, said)).as("%s, risk: %s", what, said).isEqualTo(1);
    assertThat(kinds(OF_BENEFIT, said)).as("%s, benefit: %s", what, said).isEqualTo(1);
    assertThat(said).as(what).noneMatch(text -> text.matches(".*by [+−]?0 points.*"));
  }

  /** What a delay does adds up to the change, and none of it goes against the verdict. */
  private void delayAgrees(ChangeVerdict verdict, Assessment plan, String what) {
    Direction risk = verdict.bad().direction();
    assertThat(verdict.where() == null).as(what).isEqualTo(!MOVES.contains(risk));
    if (verdict.where() != null) {
      assertThat(verdict.where().route()).as(what).isNotEqualTo(verdict.where().missed());
    }
    DelaySplit split = Objects.requireNonNull(plan.change()).delay();
    if (verdict.delay() == null || split == null || split.mixed()) {
      return;
    }
    String said = numbers.say(verdict.delay());
    assertThat(said).as(what).matches(DELAY);
    boolean falls = said.matches("A delay of .* lowers it by .*");
    boolean rises = said.matches("A delay of .* raises it by .*");
    assertThat(falls && risk == Direction.RAISES).as("%s: %s", what, said).isFalse();
    assertThat(rises && risk == Direction.LOWERS).as("%s: %s", what, said).isFalse();
    assertThat((falls || rises) && risk == Direction.CANNOT_TELL)
        .as("%s: %s", what, said)
        .isFalse();
  }

  /** The change of a plan as combinations have it. */
  private static SubsetScore brief(Assessment plan) {
    Change change = Objects.requireNonNull(plan.change());
    Change.Part bad = change.bad();
    return new SubsetScore(
        1,
        List.of("m"),
        new Likelihood(plan.bad().mean(), plan.bad().standardError()),
        new Likelihood(plan.good().mean(), plan.good().standardError()),
        plan.bad().p95(),
        new MarginBrief(0, 0, 0),
        false,
        false,
        new ChangeBrief(
            bad.mean(),
            bad.p05(),
            bad.p50(),
            bad.p95(),
            bad.standardError(),
            bad.shareOfDrawsLower(),
            new Likelihood(change.good().mean(), change.good().standardError())));
  }

  private static long kinds(List<Pattern> table, List<String> said) {
    return table.stream()
        .filter(kind -> said.stream().anyMatch(text -> kind.matcher(text).find()))
        .count();
  }

  private static Stream<Sentence> sentences(ChangeVerdict verdict) {
    OutcomeVerdict bad = verdict.bad();
    Sentence within = ChangeVerdict.within(36, false);
    return Stream.of(
            bad.label(),
            verdict.then(),
            verdict.that(),
            bad.size(within),
            bad.cases(),
            verdict.good().size(within),
            verdict.trade(),
            verdict.delay(),
            verdict.where() == null ? null : verdict.where().sentence())
        .filter(Objects::nonNull);
  }

  /** Two digits at most, and steps of a hundredth of the interval at least; ends add up. */
  private static void rounded(OutcomeVerdict side, Change.Part change, String what) {
    double unit = Math.pow(10, -side.points().decimals());
    double width = 100 * (change.p95() - change.p05());
    double mean = Math.abs(side.points().mean());
    assertThat(mean / unit).as(what).isLessThan(100.5);
    if (side.ranged() && mean > 9.5 * unit) { // a lone digit may be finer, lest it be 0
      assertThat(unit).as(what).isGreaterThan(width / 101);
    }
    assertThat(side.points().mean()).as(what).isCloseTo(100 * change.mean(), within(0.51 * unit));
    BeforeAfter ends = side.ends();
    if (ends != null) {
      assertThat(ends.after() - ends.before()).as(what).isCloseTo(ends.change(), within(1e-9));
    }
    if (side.extent() == Extent.NONE) {
      assertThat(Math.abs(change.mean())).as(what).isLessThan(0.0005);
      assertThat(Math.abs(change.mean())).as(what).isLessThanOrEqualTo(0.1 * side.before());
    }
  }

  private static final Scenario PLAN =
      Examples.read(
              Examples.set(Examples.set(Examples.tree(), "draws", 64), "modifications", List.of()))
          .withHorizon(8);

  /** The example's plan with four modifications of one or two effects. */
  private static Scenario random(Random random) {
    List<Modification> modifications = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<Effect> effects = new ArrayList<>(List.of(effect(random, i)));
      if (random.nextInt(3) == 0) {
        effects.add(factor(random));
      }
      modifications.add(new Modification("m" + i, effects, Set.of()));
    }
    return PLAN.withModifications(modifications);
  }

  private static Effect effect(Random random, int i) {
    return switch (random.nextInt(6)) {
      case 0 -> new Effect.Delay(1 + random.nextInt(5));
      case 1 -> i == 0 ? new Effect.SetAccess(Access.OPEN_WEIGHTS, 1) : factor(random);
      default -> factor(random);
    };
  }

  private static Effect factor(Random random) {
    Target target = FACTORS.get(random.nextInt(FACTORS.size()));
    boolean share = target == Target.SAFEGUARD || target == Target.FRICTION;
    double size = Math.exp(-5 * random.nextDouble());
    double middle =
        share ? Math.min(0.9, size) : random.nextBoolean() ? 1 + 2 * size : 1 / (1 + 2 * size);
    double spread = 1 + random.nextDouble() * (share ? 0.08 : 1.5);
    return new Effect.Factor(target, null, Quantity.of(middle / spread, middle, middle * spread));
  }
}
