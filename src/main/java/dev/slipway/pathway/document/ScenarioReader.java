package dev.slipway.pathway.document;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Generality;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Scope;
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

  private static final List<Access> REACHED =
      List.of(Access.values()).subList(0, Access.OPEN_WEIGHTS.ordinal());

  private final Faults faults;

  ScenarioReader(Faults faults) {
    this.faults = faults;
  }

  Scenario read(@Nullable Object tree) {
    Members in = Members.of(tree, "", faults, MEMBERS);
    ThreatReader threats = new ThreatReader(faults);
    return new Scenario(
        (int) in.whole("horizonMonths", 1, 120),
        in.quantity("parameters", Range.PARAMETERS),
        today(in.object("today", "access", "copies", "weightsOut", "monthsShown")),
        in.each("plan", MOST_STEPS, this::step),
        in.level("scope", Scope.class),
        in.level("generality", Generality.class),
        in.level("assurance", Assurance.class),
        copying(in),
        reach(in.object("reach", "misuse", "use", "leakPerMonth")),
        scopeLimit(in.object("scopeLimit", "misuse", "use")),
        generality(in.object("generalityMultiplier", "threats", "benefits")),
        scale(in.object("scaleExponent", "spread", "copyLag")),
        assuranceSpread(in),
        correlation(in.object("correlation", "threats", "safeguards", "benefits")),
        readiness(in.object("readiness", "ceiling", "halfTimeMonths", "learning")),
        in.quantity("friction", Range.UNIT),
        in.each("threats", MOST_THREATS, threats::threat),
        in.each("benefits", MOST_THREATS, threats::benefit),
        in.each("modifications", MOST_MODIFICATIONS, new EffectReader(faults)::modification),
        Reviewers.of(
            in.each(
                "reviewers", ReviewerReader.MOST_REVIEWERS, new ReviewerReader(faults)::reviewer)),
        draws(in),
        in.whole("seed", 0, MOST_SEED));
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

  private static Scenario.Copying copying(Members in) {
    Members copy =
        in.object(
            "copy",
            "lagMonths",
            "relative",
            "shape",
            "neverShare",
            "acceleration",
            "openHalfLifeMonths",
            "exposure",
            "benefit");
    return new Scenario.Copying(
        copy.quantity("lagMonths", Range.MONTHS),
        copy.has("relative") && copy.flag("relative"),
        copy.number("shape", 0.2, 10),
        copy.quantity("neverShare", Range.UNIT),
        copy.quantity("acceleration", Range.SPEED),
        copy.quantity("openHalfLifeMonths", Range.MONTHS),
        copy.quantity("exposure", Range.UNIT),
        copy.quantity("benefit", Range.UNIT));
  }

  private static Scenario.Reach reach(Members in) {
    return new Scenario.Reach(
        in.byLevel("misuse", Access.class, REACHED, Range.UNIT),
        in.byLevel("use", Access.class, REACHED, Range.UNIT),
        in.byLevel("leakPerMonth", Access.class, REACHED, Range.RATE));
  }

  private static Scenario.ScopeLimit scopeLimit(Members in) {
    List<Scope> all = List.of(Scope.values());
    return new Scenario.ScopeLimit(
        in.byLevel("misuse", Scope.class, all, Range.UNIT),
        in.byLevel("use", Scope.class, all, Range.UNIT));
  }

  private static Scenario.GeneralityMultiplier generality(Members in) {
    List<Generality> all = List.of(Generality.values());
    return new Scenario.GeneralityMultiplier(
        in.byLevel("threats", Generality.class, all, Range.MULTIPLIER),
        in.byLevel("benefits", Generality.class, all, Range.MULTIPLIER));
  }

  private static Scenario.ScaleExponent scale(Members in) {
    return new Scenario.ScaleExponent(
        in.quantity("spread", Range.UNIT), in.quantity("copyLag", Range.UNIT));
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

  private static Scenario.Readiness readiness(Members in) {
    return new Scenario.Readiness(
        in.quantity("ceiling", Range.UNIT),
        in.quantity("halfTimeMonths", Range.MONTHS),
        in.quantity("learning", Range.SPEED));
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
