package dev.slipway.pathway;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything a score depends on. Symbols are those of docs/model.md. The record trusts its maker:
 * what people write is checked where it is read.
 *
 * @param plan what is asked and planned
 * @param constants what nobody is asked
 * @param answers to every question that the release raises; an answer to the value of an effect
 *     stands in place of the modification's own
 * @param reviewers whose answers stand in place of the scenario's own
 */
public record Scenario(
    Plan plan,
    Constants constants,
    Answers answers,
    List<Threat> threats,
    List<Benefit> benefits,
    List<Modification> modifications,
    Reviewers reviewers,
    Sampling sampling) {

  public Scenario {
    threats = List.copyOf(threats);
    benefits = List.copyOf(benefits);
    modifications = List.copyOf(modifications);
  }

  public Scenario withPlan(Plan other) {
    return new Scenario(
        other, constants, answers, threats, benefits, modifications, reviewers, sampling);
  }

  public Scenario withConstants(Constants other) {
    return new Scenario(
        plan, other, answers, threats, benefits, modifications, reviewers, sampling);
  }

  public Scenario withAnswers(Answers other) {
    return new Scenario(
        plan, constants, other, threats, benefits, modifications, reviewers, sampling);
  }

  public Scenario withThreats(List<Threat> others) {
    return new Scenario(
        plan, constants, answers, others, benefits, modifications, reviewers, sampling);
  }

  public Scenario withBenefits(List<Benefit> others) {
    return new Scenario(
        plan, constants, answers, threats, others, modifications, reviewers, sampling);
  }

  public Scenario withModifications(List<Modification> others) {
    return new Scenario(plan, constants, answers, threats, benefits, others, reviewers, sampling);
  }

  public Scenario withReviewers(Reviewers others) {
    return new Scenario(
        plan, constants, answers, threats, benefits, modifications, others, sampling);
  }

  public Scenario withSampling(Sampling other) {
    return new Scenario(
        plan, constants, answers, threats, benefits, modifications, reviewers, other);
  }

  /** The same within another horizon. */
  public Scenario withHorizon(int months) {
    return withPlan(plan.withHorizon(months));
  }

  /** The same with other random numbers. */
  public Scenario withSeed(long seed) {
    return withSampling(new Sampling(sampling.draws(), seed));
  }

  /** The same without any modification. */
  public Scenario plain() {
    return withModifications(List.of());
  }

  /** The same with another answer to one question. */
  public Scenario with(Question question, Quantity answer) {
    return withAnswers(answers.with(question, answer));
  }

  /** H. */
  public int horizonMonths() {
    return plan.horizonMonths();
  }

  public int draws() {
    return sampling.draws();
  }

  public long seed() {
    return sampling.seed();
  }

  /** Every question that it raises, those about its modifications last. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>(Question.ofRelease());
    threats.forEach(one -> questions.addAll(one.questions()));
    benefits.forEach(one -> questions.addAll(Question.ofBenefit(one.id())));
    modifications.forEach(one -> questions.addAll(one.answers().questions()));
    return questions;
  }

  /**
   * What is asked and planned.
   *
   * @param horizonMonths H, 1 to 120
   */
  public record Plan(
      int horizonMonths,
      Today today,
      List<Step> steps,
      Scope scope,
      Generality generality,
      Assurance assurance) {

    public Plan {
      steps = List.copyOf(steps);
    }

    public Plan withHorizon(int months) {
      return new Plan(months, today, steps, scope, generality, assurance);
    }

    public Plan withToday(Today other) {
      return new Plan(horizonMonths, other, steps, scope, generality, assurance);
    }

    public Plan withSteps(List<Step> others) {
      return new Plan(horizonMonths, today, others, scope, generality, assurance);
    }

    public Plan withScope(Scope other) {
      return new Plan(horizonMonths, today, steps, other, generality, assurance);
    }

    public Plan withGenerality(Generality other) {
      return new Plan(horizonMonths, today, steps, scope, other, assurance);
    }

    public Plan withAssurance(Assurance other) {
      return new Plan(horizonMonths, today, steps, scope, generality, other);
    }
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
   * Plain numbers that nobody is asked.
   *
   * @param lagShape k, 0.2 to 10, fitted together with the copy lag
   * @param lagRelative whether the copy lag is multiplied by (P / 1e10)^e_m
   * @param assuranceSpread the factor on what is not known, by what has been shown
   */
  public record Constants(
      double lagShape,
      boolean lagRelative,
      Map<Assurance, Double> assuranceSpread,
      Correlation correlation) {

    public Constants {
      assuranceSpread = Map.copyOf(assuranceSpread);
    }

    public double spread(Assurance assurance) {
      return Objects.requireNonNull(assuranceSpread.get(assurance));
    }

    public Constants withLag(double shape, boolean relative) {
      return new Constants(shape, relative, assuranceSpread, correlation);
    }

    public Constants withAssuranceSpread(Map<Assurance, Double> other) {
      return new Constants(lagShape, lagRelative, other, correlation);
    }

    public Constants withCorrelation(Correlation other) {
      return new Constants(lagShape, lagRelative, assuranceSpread, other);
    }
  }

  /** How far one unknown tells of the next: rho_n, rho_S and rho_g, 0 to below 1. */
  public record Correlation(double threats, double safeguards, double benefits) {

    /** How far a column tells of what its group has in common; 0 if it has no group. */
    public double of(Column column) {
      Column common = column.common();
      if (common == null) {
        return 0;
      }
      return common.equals(Column.THREATS)
          ? threats
          : common.equals(Column.SAFEGUARDS) ? safeguards : benefits;
    }
  }

  /**
   * Which draws are made.
   *
   * @param draws a multiple of 16, 16 to 262,144
   */
  public record Sampling(int draws, long seed) {}
}
