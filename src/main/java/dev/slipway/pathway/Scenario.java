package dev.slipway.pathway;

import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a score depends on. Symbols are those of docs/model.md. The record trusts its maker:
 * what people write is checked where it is read.
 *
 * @param horizonMonths H, 1 to 120
 * @param parameters P, 1 to 1e15
 * @param friction f, unit
 * @param reviewers whose answers stand in place of quantities of the scenario's own
 * @param draws a multiple of 16, 16 to 262,144
 */
public record Scenario(
    int horizonMonths,
    Quantity parameters,
    Today today,
    List<Step> plan,
    Scope scope,
    Generality generality,
    Assurance assurance,
    Copying copy,
    Reach reach,
    ScopeLimit scopeLimit,
    GeneralityMultiplier generalityMultiplier,
    ScaleExponent scaleExponent,
    Map<Assurance, Double> assuranceSpread,
    Correlation correlation,
    Readiness readiness,
    Quantity friction,
    List<Threat> threats,
    List<Benefit> benefits,
    List<Modification> modifications,
    Reviewers reviewers,
    int draws,
    long seed) {

  public Scenario {
    plan = List.copyOf(plan);
    assuranceSpread = Map.copyOf(assuranceSpread);
    threats = List.copyOf(threats);
    benefits = List.copyOf(benefits);
    modifications = List.copyOf(modifications);
  }

  /** The same within another horizon. */
  public Scenario withHorizon(int months) {
    return new Scenario(
        months,
        parameters,
        today,
        plan,
        scope,
        generality,
        assurance,
        copy,
        reach,
        scopeLimit,
        generalityMultiplier,
        scaleExponent,
        assuranceSpread,
        correlation,
        readiness,
        friction,
        threats,
        benefits,
        modifications,
        reviewers,
        draws,
        seed);
  }

  /** The same with other random numbers. */
  public Scenario withSeed(long other) {
    return new Scenario(
        horizonMonths,
        parameters,
        today,
        plan,
        scope,
        generality,
        assurance,
        copy,
        reach,
        scopeLimit,
        generalityMultiplier,
        scaleExponent,
        assuranceSpread,
        correlation,
        readiness,
        friction,
        threats,
        benefits,
        modifications,
        reviewers,
        draws,
        other);
  }

  /** The same without any modification. */
  public Scenario plain() {
    return new Scenario(
        horizonMonths,
        parameters,
        today,
        plan,
        scope,
        generality,
        assurance,
        copy,
        reach,
        scopeLimit,
        generalityMultiplier,
        scaleExponent,
        assuranceSpread,
        correlation,
        readiness,
        friction,
        threats,
        benefits,
        List.of(),
        reviewers,
        draws,
        seed);
  }

  /**
   * Where things stand at the decision.
   *
   * @param access the level in force, or null if the model is not deployed
   * @param monthsShown for how long the capability has been shown, 0 to 1,200
   */
  public record Today(
      @Nullable Access access, Copies copies, boolean weightsOut, double monthsShown) {}

  /**
   * A step of the release plan.
   *
   * @param month months after the decision
   * @param shown whether the capability is being shown; null: it is above {@code INTERNAL}
   */
  public record Step(int month, Access access, @Nullable Boolean shown) {}

  /**
   * The race of those who copy.
   *
   * @param lagMonths m, positive
   * @param relative whether m is multiplied by (P / 1e10)^e_m
   * @param shape k, 0.2 to 10
   * @param neverShare v, unit
   * @param acceleration A, above one
   * @param openHalfLifeMonths w, positive
   * @param exposure c_b, unit
   * @param benefit c_g, unit
   */
  public record Copying(
      Quantity lagMonths,
      boolean relative,
      double shape,
      Quantity neverShare,
      Quantity acceleration,
      Quantity openHalfLifeMonths,
      Quantity exposure,
      Quantity benefit) {}

  /**
   * What each level of access reaches, relative to open weights, which are left out (1).
   *
   * @param misuse r_b, unit
   * @param use r_g, unit
   * @param leakPerMonth l, positive
   */
  public record Reach(
      Map<Access, Quantity> misuse, Map<Access, Quantity> use, Map<Access, Quantity> leakPerMonth) {
    public Reach {
      misuse = Map.copyOf(misuse);
      use = Map.copyOf(use);
      leakPerMonth = Map.copyOf(leakPerMonth);
    }
  }

  /** What the deployment's scope leaves: s_b of misuse and s_g of use, unit. */
  public record ScopeLimit(Map<Scope, Quantity> misuse, Map<Scope, Quantity> use) {
    public ScopeLimit {
      misuse = Map.copyOf(misuse);
      use = Map.copyOf(use);
    }
  }

  /** What generality does to relative rates: x_b to threats and x_g to benefits, positive. */
  public record GeneralityMultiplier(
      Map<Generality, Quantity> threats, Map<Generality, Quantity> benefits) {
    public GeneralityMultiplier {
      threats = Map.copyOf(threats);
      benefits = Map.copyOf(benefits);
    }
  }

  /** What scale does: e_s to what is not known, e_m to the copy lag, unit. */
  public record ScaleExponent(Quantity spread, Quantity copyLag) {}

  /** How far one unknown tells of the next: rho_n, rho_S and rho_g, 0 to below 1. */
  public record Correlation(double threats, double safeguards, double benefits) {}

  /**
   * How society prepares.
   *
   * @param ceiling D, unit
   * @param halfTimeMonths h, positive
   * @param learning L, above one
   */
  public record Readiness(Quantity ceiling, Quantity halfTimeMonths, Quantity learning) {}
}
