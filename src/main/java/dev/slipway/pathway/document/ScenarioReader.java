package dev.slipway.pathway.document;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.stats.Quantity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole scenario, part by part. */
final class ScenarioReader {

  static final int MOST_DRAWS = 262_144;
  static final int RANDOMISATIONS = 16;
  static final int MOST_THREATS = 60;
  static final int MOST_MODIFICATIONS = 60;
  static final int MOST_STEPS = 200;

  /** The largest whole number that every JSON reader keeps as it is. */
  static final long MOST_SEED = (1L << 53) - 1;

  static final String[] MEMBERS = {
    "horizonMonths",
    "parameters",
    "capability",
    "capabilityExponent",
    "today",
    "plan",
    "scope",
    "generality",
    "assurance",
    "copy",
    "reach",
    "scopeLimit",
    "generalityMultiplier",
    "scaleExponent",
    "assuranceSpread",
    "correlation",
    "readiness",
    "friction",
    "threats",
    "benefits",
    "modifications",
    "reviewers",
    "draws",
    "seed"
  };

  private final Faults faults;

  ScenarioReader(Faults faults) {
    this.faults = faults;
  }

  Scenario read(@Nullable Object tree) {
    Members in = Members.of(tree, "", faults, MEMBERS);
    SheetReader sheet = new SheetReader(in);
    Scenario.Plan plan = plan(in, sheet);
    Map<Question, Quantity> answers = sheet.answers();
    Scenario.Constants constants = constants(in, sheet.copy());
    ThreatReader outcomes = new ThreatReader(faults);
    List<Threat> threats =
        in.each("threats", MOST_THREATS, (each, at) -> outcomes.threat(each, at, answers));
    List<Benefit> benefits =
        in.each("benefits", MOST_THREATS, (each, at) -> outcomes.benefit(each, at, answers));
    List<Modification> modifications =
        in.each("modifications", MOST_MODIFICATIONS, new EffectReader(faults)::modification);
    ReviewerReader reviewers = new ReviewerReader(faults, threats, modifications);
    return new Scenario(
        plan,
        constants,
        new Answers(answers),
        threats,
        benefits,
        modifications,
        Reviewers.of(in.each("reviewers", ReviewerReader.MOST_REVIEWERS, reviewers::reviewer)),
        new Scenario.Sampling(draws(in), in.whole("seed", 0, MOST_SEED)));
  }

  private Scenario.Plan plan(Members in, SheetReader sheet) {
    return new Scenario.Plan(
        (int) in.whole("horizonMonths", 1, 120),
        today(sheet.today()),
        in.each("plan", MOST_STEPS, this::step),
        in.level("scope", Scope.class),
        in.level("generality", Generality.class),
        in.level("assurance", Assurance.class));
  }

  private static Scenario.Constants constants(Members in, Members copy) {
    return new Scenario.Constants(
        copy.number("shape", 0.2, 10),
        copy.has("relative") && copy.flag("relative"),
        assuranceSpread(in),
        correlation(in.object("correlation", "threats", "safeguards", "benefits")));
  }

  private static Scenario.Today today(Members in) {
    return new Scenario.Today(
        in.tree("access") == null ? null : in.level("access", Access.class),
        in.level("copies", Copies.class),
        in.flag("weightsOut"),
        in.number("monthsShown", 0, 1_200));
  }

  private Scenario.Step step(@Nullable Object tree, String pointer) {
    Members in = Members.of(tree, pointer, faults, "month", "access", "shown");
    return new Scenario.Step(
        (int) in.whole("month", 0, EffectReader.MOST_MONTHS),
        in.level("access", Access.class),
        in.tree("shown") == null ? null : (Boolean) in.flag("shown"));
  }

  private static Map<Assurance, Double> assuranceSpread(Members in) {
    Members spread = in.object("assuranceSpread", "NONE", "INTERNAL", "EXTERNAL", "GUARANTEED");
    Map<Assurance, Double> result = new EnumMap<>(Assurance.class);
    for (Assurance assurance : Assurance.values()) {
      result.put(assurance, spread.number(assurance.name(), 0, 100));
    }
    return result;
  }

  private static Scenario.Correlation correlation(Members in) {
    double most = Math.nextDown(1.0);
    return new Scenario.Correlation(
        in.number("threats", 0, most),
        in.number("safeguards", 0, most),
        in.number("benefits", 0, most));
  }

  private int draws(Members in) {
    if (!in.has("draws")) {
      return 4096;
    }
    int draws = (int) in.whole("draws", RANDOMISATIONS, MOST_DRAWS);
    if (draws % RANDOMISATIONS != 0) {
      faults.add(in.at("draws"), "draws.multiple", draws, RANDOMISATIONS);
    }
    return draws;
  }
}
