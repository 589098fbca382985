package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.FrontierOptions;
import dev.slipway.pathway.frontier.Frontiers;
import dev.slipway.pathway.frontier.Progress;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.pathway.question.Access;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A mixture of reviewers against each reviewer's own run, and against answers laid by hand. */
class ReviewersTests {

  private static final Options OPTIONS = Options.standard();
  private static final Map<String, Object> WIDE = triple(0.05, 0.3, 0.7);

  private static final Map<String, Object> CAUTIOUS =
      Map.of(
          "copy.lagMonths", 30,
          "copy.exposure", 0.2,
          "reach.misuse.HOSTED", 0.02,
          "threats.fraud.ratePerYear", 0.001,
          "readiness.ceiling", 0.9);

  private static final Map<String, Object> ALARMED =
      Map.of(
          "copy.lagMonths", 4,
          "copy.exposure", 1,
          "reach.misuse.HOSTED", 0.6,
          "threats.fraud.ratePerYear", 0.2,
          "readiness.ceiling", 0);

  private static final Map<String, Object> UNSURE =
      Map.of(
          "copy.lagMonths", triple(3, 9, 40),
          "copy.acceleration", triple(1.1, 1.5, 4),
          "copy.exposure", WIDE,
          "threats.fraud.ratePerYear", triple(0.001, 0.02, 0.3),
          "threats.disinformation.ratePerYear", triple(0.002, 0.01, 0.2),
          "benefits.creative.ratePerYear", triple(0.01, 0.05, 0.4));

  private static final Map<String, Object> SURER =
      Map.of(
          "copy.lagMonths", triple(20, 25, 30),
          "copy.acceleration", triple(4, 6, 9),
          "copy.exposure", 0.05,
          "threats.fraud.ratePerYear", triple(0.0001, 0.0005, 0.001),
          "threats.disinformation.ratePerYear", triple(0.1, 0.2, 0.3),
          "benefits.creative.ratePerYear", triple(0.001, 0.002, 0.004));

  private static Map<String, Object> triple(double p05, double p50, double p95) {
    return Map.of("p05", p05, "p50", p50, "p95", p95);
  }

  private static Map<String, Object> reviewer(
      String id, double weight, Map<String, Object> answers) {
    return Map.of("id", id, "weight", weight, "answers", answers);
  }

  /** Every draw alike but for the reviewer, and shares of draws that are multiples of a 64th. */
  private static Map<String, Object> certain() {
    Map<String, Object> tree = Examples.set(Examples.certainTree(), "draws", 1024);
    return Examples.set(tree, "modifications", List.of());
  }

  private static Map<String, Object> uncertain() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 4096);
    return Examples.set(tree, "modifications", List.of());
  }

  @SafeVarargs
  private static Scenario pool(Map<String, Object> tree, Map<String, Object>... reviewers) {
    Map<String, Object> copy = new LinkedHashMap<>(tree);
    copy.put("reviewers", List.of(reviewers));
    return Examples.read(copy);
  }

  /** Puts answers where their questions are; answered rates and lags are not relative. */
  @SuppressWarnings("unchecked")
  private static Scenario laid(Map<String, Object> tree, Map<String, Object> answers) {
    answers.forEach(
        (question, answer) -> {
          String[] path = question.split("\\.");
          if (path[0].equals("threats") || path[0].equals("benefits")) {
            for (Object entry : (List<Object>) tree.get(path[0])) {
              Map<String, Object> outcome = (Map<String, Object>) entry;
              if (outcome.get("id").equals(path[1])) {
                Examples.set(
                    outcome,
                    question.substring(question.indexOf(path[1]) + path[1].length() + 1),
                    answer);
                outcome.put("relative", false);
              }
            }
          } else {
            Examples.set(tree, question, answer);
          }
        });
    if (answers.containsKey("copy.lagMonths")) {
      Examples.set(tree, "copy.relative", false);
    }
    return Examples.read(tree);
  }

  private static Answer run(Scenario scenario) {
    return PathwayModel.answer(scenario, OPTIONS);
  }

  private static double bad(Scenario scenario) {
    return run(scenario).asProposed().bad().mean();
  }

  private static double good(Scenario scenario) {
    return run(scenario).asProposed().good().mean();
  }

  @Test
  void poolOfExactAnswersIsTheWeightedMeanOfTheReviewersOwn() {
    Scenario pool = pool(certain(), reviewer("a", 1, CAUTIOUS), reviewer("b", 3, ALARMED));
    Scenario cautious = laid(certain(), CAUTIOUS);
    Scenario alarmed = laid(certain(), ALARMED);

    assertThat(bad(alarmed)).isGreaterThan(5 * bad(cautious));
    assertThat(bad(pool)).isCloseTo(0.25 * bad(cautious) + 0.75 * bad(alarmed), within(1e-12));
    assertThat(good(pool)).isCloseTo(0.25 * good(cautious) + 0.75 * good(alarmed), within(1e-12));
    assertThat(run(pool).asProposed().openByHorizon())
        .isCloseTo(
            0.25 * run(cautious).asProposed().openByHorizon()
                + 0.75 * run(alarmed).asProposed().openByHorizon(),
            within(1e-12));
    assertThat(run(pool).asProposed().bad().p05()).isCloseTo(bad(cautious), within(1e-12));
    assertThat(run(pool).asProposed().bad().p95()).isCloseTo(bad(alarmed), within(1e-12));
  }

  @Test
  void weightsCountByTheirRatios() {
    double once = bad(pool(certain(), reviewer("a", 1, CAUTIOUS), reviewer("b", 3, ALARMED)));
    double twice = bad(pool(certain(), reviewer("a", 2, CAUTIOUS), reviewer("b", 6, ALARMED)));
    Map<String, Object> unweighted = new LinkedHashMap<>(reviewer("b", 1, ALARMED));
    unweighted.remove("weight");

    assertThat(twice).isEqualTo(once);
    assertThat(bad(pool(certain(), reviewer("a", 1, CAUTIOUS), unweighted)))
        .isCloseTo(
            (bad(laid(certain(), CAUTIOUS)) + bad(laid(certain(), ALARMED))) / 2, within(1e-12));
  }

  @Test
  void poolOfUncertainAnswersIsTheWeightedMeanWithinSamplingError() {
    Scenario pool = pool(uncertain(), reviewer("a", 1, UNSURE), reviewer("b", 2, SURER));
    Assessment pooled = run(pool).asProposed();
    Assessment unsure = run(pool(uncertain(), reviewer("a", 1, UNSURE))).asProposed();
    Assessment surer = run(pool(uncertain(), reviewer("b", 1, SURER))).asProposed();

    near(pooled.bad(), unsure.bad(), surer.bad());
    near(pooled.good(), unsure.good(), surer.good());
    near(pooled.either(), unsure.either(), surer.either());
    assertThat(unsure.bad().mean()).isNotCloseTo(surer.bad().mean(), within(0.005));
  }

  private static void near(Estimate pooled, Estimate first, Estimate second) {
    double error =
        Math.hypot(
            pooled.standardError(),
            Math.hypot(first.standardError() / 3, 2 * second.standardError() / 3));
    assertThat(pooled.mean())
        .isCloseTo(first.mean() / 3 + 2 * second.mean() / 3, within(4 * error));
    assertThat(error).isLessThan(0.02 * pooled.mean());
  }

  @Test
  void oneReviewerAloneIsTheSameAsTheirAnswersLaid() {
    for (Map<String, Object> answers : List.of(CAUTIOUS, ALARMED, UNSURE, SURER)) {
      Scenario alone = pool(ownThreats(), reviewer("a", 7, answers));
      Scenario laid = laid(ownThreats(), answers);

      assertThat(run(alone)).isEqualTo(run(laid));
    }
  }

  /** With threats that are about the model in hand already. */
  private static Map<String, Object> ownThreats() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 320);
    for (int i = 0; i < 4; i++) {
      Examples.set(tree, "threats." + i + ".relative", false);
    }
    return tree;
  }

  @Test
  void reviewersWhoSayWhatTheScenarioSaysChangeNoBit() {
    Map<String, Object> tree = ownThreats();
    Examples.set(tree, "copy.relative", false);
    Scenario plain = Examples.read(tree);
    Map<String, Object> same =
        Map.of(
            "copy.lagMonths", ((Map<?, ?>) tree.get("copy")).get("lagMonths"),
            "friction", tree.get("friction"),
            "threats.fraud.ratePerYear", rate(tree, "fraud"));
    Map<String, Object> less = new LinkedHashMap<>(same);
    less.remove("copy.lagMonths");

    Scenario pool =
        pool(tree, reviewer("a", 1, same), reviewer("b", 2, same), reviewer("c", 1, less));

    assertThat(run(pool)).isEqualTo(run(plain));
  }

  @SuppressWarnings("unchecked")
  private static Object rate(Map<String, Object> tree, String id) {
    return ((List<Map<String, Object>>) (List<?>) tree.get("threats"))
        .stream()
            .filter(threat -> threat.get("id").equals(id))
            .findFirst()
            .orElseThrow()
            .get("ratePerYear");
  }

  @Test
  void whatAReviewerLeavesOpenIsAnsweredByThoseWhoDidByWeight() {
    Map<String, Object> a = Map.of("copy.lagMonths", 2);
    Map<String, Object> b = Map.of("copy.lagMonths", 12, "copy.exposure", 0.1);
    Map<String, Object> c = Map.of("copy.lagMonths", 40, "copy.exposure", 0.9);

    double pooled =
        bad(pool(certain(), reviewer("a", 4, a), reviewer("b", 1, b), reviewer("c", 3, c)));

    double expected =
        0.5 * (0.25 * twoAnswers(2, 0.1) + 0.75 * twoAnswers(2, 0.9))
            + 0.125 * twoAnswers(12, 0.1)
            + 0.375 * twoAnswers(40, 0.9);
    assertThat(pooled).isCloseTo(expected, within(1e-12));
  }

  private static double twoAnswers(double lag, double exposure) {
    return bad(laid(certain(), Map.of("copy.lagMonths", lag, "copy.exposure", exposure)));
  }

  @Test
  void aQuestionNobodyAnsweredKeepsTheScenariosOwn() {
    Scenario pool =
        pool(certain(), reviewer("a", 1, Map.of()), reviewer("b", 1, Map.of("friction", 0.5)));

    assertThat(run(pool)).isEqualTo(run(laid(certain(), Map.of("friction", 0.5))));
  }

  @Test
  void whatIsAnsweredIsNotRelativeAndWhatIsNotStaysSo() {
    Map<String, Object> everything = new LinkedHashMap<>(Map.of("copy.lagMonths", 5));
    Map<String, Object> ratesOnly = new LinkedHashMap<>();
    Map<String, Object> tree = relative("NONE");
    for (String id : List.of("intimate-imagery", "fraud", "disinformation", "displacement")) {
      for (Access access : Access.values()) {
        everything.put("threats." + id + ".safeguard." + access, triple(0.1, 0.5, 0.9));
      }
      everything.put("threats." + id + ".ratePerYear", triple(0.01, 0.02, 0.05));
      ratesOnly.put("threats." + id + ".ratePerYear", triple(0.01, 0.02, 0.05));
    }
    assertThat(threatIds(tree)).isSubsetOf(threatIdsOf(everything));

    assertThat(run(pool(relative("NONE"), reviewer("a", 1, everything))))
        .isEqualTo(run(laid(relative("NONE"), everything)));
    assertThat(run(pool(relative("NONE"), reviewer("a", 1, everything))).asProposed().bad())
        .isEqualTo(
            run(pool(relative("GUARANTEED"), reviewer("a", 1, everything))).asProposed().bad());
    assertThat(run(pool(relative("NONE"), reviewer("a", 1, ratesOnly))).asProposed().bad())
        .isNotEqualTo(
            run(pool(relative("GUARANTEED"), reviewer("a", 1, ratesOnly))).asProposed().bad());
  }

  private static Map<String, Object> relative(String assurance) {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 320);
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "assurance", assurance);
    Examples.set(tree, "copy.relative", true);
    for (int i = 0; i < 4; i++) {
      Examples.set(tree, "threats." + i + ".relative", true);
    }
    return tree;
  }

  @SuppressWarnings("unchecked")
  private static List<String> threatIds(Map<String, Object> tree) {
    return ((List<Map<String, Object>>) (List<?>) tree.get("threats"))
        .stream().map(threat -> (String) threat.get("id")).toList();
  }

  private static List<String> threatIdsOf(Map<String, Object> answers) {
    List<String> ids = new ArrayList<>();
    answers.keySet().stream()
        .filter(question -> question.endsWith(".ratePerYear"))
        .forEach(question -> ids.add(question.split("\\.")[1]));
    return ids;
  }

  @Test
  void frontiersDelaysAndPlansSideBySideSayTheSameAsScores() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 320);
    Scenario pool = pool(tree, reviewer("a", 1, UNSURE), reviewer("b", 2, ALARMED));
    Scenario delayed =
        Examples.with(
            pool, pool.modifications().stream().filter(one -> one.id().equals("delay-6")).toList());

    Comparison compared = PathwayModel.compare(delayed, Set.of("delay-6"), OPTIONS);
    Frontier frontier = Frontiers.of(delayed, new FrontierOptions(1, 14, 64), Progress.NONE);

    SubsetScore subset =
        frontier.subsets().stream()
            .filter(one -> !one.modifications().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(subset.bad().mean()).isEqualTo(compared.after().bad().mean());
    assertThat(subset.good().mean()).isEqualTo(compared.after().good().mean());
    var split = compared.after().change().delay().bad();
    assertThat(split.moved() + split.prepared() + split.rest() + split.others())
        .isCloseTo(compared.after().change().bad().mean(), within(1e-12));
    assertThat(split.moved()).isNegative();
    SideBySide side = SideBySide.of(List.of(delayed.plain(), delayed), OPTIONS);
    assertThat(side.plans().get(1).assessment().bad().mean())
        .isEqualTo(compared.after().bad().mean());
    SideBySide others =
        SideBySide.of(
            List.of(pool(tree, reviewer("a", 1, ALARMED)).plain(), delayed.plain()), OPTIONS);
    assertThat(others.plans().get(1).assessment().bad()).isEqualTo(compared.before().bad());
  }
}
