package dev.slipway.precedent.forecast;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.BayesianWeibullRegression.Belief;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a copy lag may depend on, the simplest first. */
public enum LagForm {
  /** On nothing: all cases are one sample. */
  POOLED(false, false),
  /** On the year in which the capability was announced. */
  YEAR(true, false),
  /** On its class, each drawn towards all. */
  CLASS(false, true),
  /** On its class alone where that has six copies, else on nothing. */
  CLASS_OR_ALL(false, false),
  /** On both. */
  YEAR_AND_CLASS(true, true);

  /** Years are counted from here, so that the level means something. */
  private static final LocalDate ORIGIN = LocalDate.of(2022, 1, 1);

  private static final double DAYS_PER_YEAR = 365.2425;

  /** Half a year, give or take a factor of 7 nine times in ten. */
  private static final Belief LEVEL = new Belief(StrictMath.log(6), 1.2);

  /** A year changes the lag by less than two fifths, nine times in ten. */
  private static final Belief OF_YEAR = new Belief(0, 0.2);

  /** A class has more than twice, or less than half, the lag of all one time in six. */
  private static final Belief OF_CLASS = new Belief(0, 0.5);

  private static final Belief LOG_SHAPE = new Belief(StrictMath.log(1.1), 0.4);

  private final boolean byYear;
  private final boolean byClass;

  LagForm(boolean byYear, boolean byClass) {
    this.byYear = byYear;
    this.byClass = byClass;
  }

  /** What is thought of each number before a case is looked at. */
  List<Belief> beliefs() {
    List<Belief> beliefs = new ArrayList<>();
    beliefs.add(LEVEL);
    if (byYear) {
      beliefs.add(OF_YEAR);
    }
    for (int i = 0; byClass && i < CaseGroup.values().length; i++) {
      beliefs.add(OF_CLASS);
    }
    beliefs.add(LOG_SHAPE);
    return beliefs;
  }

  /**
   * What this form knows of a model.
   *
   * @param groups its classes, each with an equal part; none means no class in particular
   */
  List<Double> covariates(Set<CaseGroup> groups, LocalDate announced) {
    List<Double> covariates = new ArrayList<>();
    if (byYear) {
      covariates.add(ChronoUnit.DAYS.between(ORIGIN, announced) / DAYS_PER_YEAR);
    }
    if (byClass) {
      for (CaseGroup group : CaseGroup.values()) {
        covariates.add(groups.contains(group) ? 1.0 / groups.size() : 0.0);
      }
    }
    return covariates;
  }

  /** The cases that count for a model of these classes. */
  Waits taken(Waits known, Set<CaseGroup> groups) {
    if (this != CLASS_OR_ALL) {
      return known;
    }
    Waits own =
        new Waits(
            known.all().stream().filter(each -> groups.contains(each.row().group())).toList());
    return own.events() >= LagForecast.ENOUGH ? own : known;
  }
}
