package dev.slipway.precedent.forecast;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.update.BayesUpdate;
import dev.slipway.stats.update.Counts;
import dev.slipway.stats.update.Counts.Direction;
import dev.slipway.stats.update.ExternalValidity;
import dev.slipway.stats.update.Observation;
import dev.slipway.stats.update.Rate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How independent copies are opened: in the month in which they come, or later. All copies count of
 * which it is known, whether they were ever opened or not. A copy was open at once if its own
 * weights were, or if an independent equal, or its leaked weights, could be downloaded within a
 * month. Where the originator's own weights came first, by its own hand or by a leak, the watch for
 * an independent one ends there.
 *
 * @param copies of how many copies it is known whether they were open at once
 * @param atOnce how many were
 * @param later gaps in months of the others, those cut off that nobody has opened yet
 * @param openAtOnce α: Bayes' rule on a uniform prior
 * @param halfLifeMonths w of the others: Bayes' rule on a constant rate, whose prior reaches from a
 *     month to three years
 */
public record Openings(
    int copies,
    int atOnce,
    List<Lifetime> later,
    Quantity.Percentiles openAtOnce,
    Quantity.Percentiles halfLifeMonths) {

  private static final double LN_2 = 0.6931471805599453;
  private static final String OPEN = "open_weights";
  private static final Quantity.Percentiles UNIFORM = new Quantity.Percentiles(0.05, 0.5, 0.95);

  /** Openings a month, for half-lives of 36, 6 and 1 months. */
  private static final Quantity.Percentiles RATE =
      new Quantity.Percentiles(LN_2 / 36, LN_2 / 6, LN_2);

  public Openings {
    later = List.copyOf(later);
  }

  /** Which copies count. */
  public enum Side {
    LANGUAGE(EnumSet.of(CaseGroup.LANGUAGE)),
    OTHERS(EnumSet.complementOf(EnumSet.of(CaseGroup.LANGUAGE))),
    /** For a model of both sides, or of no class. */
    ALL(EnumSet.allOf(CaseGroup.class));

    private final EnumSet<CaseGroup> groups;

    Side(EnumSet<CaseGroup> groups) {
      this.groups = groups;
    }

    EnumSet<CaseGroup> groups() {
      return EnumSet.copyOf(groups);
    }

    /** That of a model of these modalities, as a profile names them. */
    public static Side of(Set<String> modalities) {
      return ofGroups(CaseGroup.ofProfile(modalities));
    }

    static Side ofGroups(Set<CaseGroup> groups) {
      if (groups.equals(LANGUAGE.groups)) {
        return LANGUAGE;
      }
      return groups.isEmpty() || groups.contains(CaseGroup.LANGUAGE) ? ALL : OTHERS;
    }
  }

  static Openings of(List<ReferenceCase> rows, Set<CaseGroup> groups, LocalDate asOf) {
    Map<String, CaseSuccessor> copies = new LinkedHashMap<>();
    Map<String, CaseSuccessor> opened = new LinkedHashMap<>();
    for (ReferenceCase row : rows) {
      CaseSuccessor successor = row.successor();
      boolean counts = groups.contains(row.group()) && !successor.succeededOn().isAfter(asOf);
      if (counts && row.countsFor(Endpoint.COPY) && !successor.censored()) {
        copies.put(row.caseKey(), successor);
      } else if (groups.contains(row.group()) && row.countsFor(Endpoint.OPEN)) {
        opened.put(row.caseKey(), successor);
      }
    }
    return of(copies, opened, asOf);
  }

  private static Openings of(
      Map<String, CaseSuccessor> copies, Map<String, CaseSuccessor> opened, LocalDate asOf) {
    int atOnce = 0;
    List<Lifetime> later = new ArrayList<>();
    for (Map.Entry<String, CaseSuccessor> each : copies.entrySet()) {
      CaseSuccessor copy = each.getValue();
      CaseSuccessor open = opened.get(each.getKey());
      if (copy.access().equals(OPEN)) {
        atOnce++;
      } else if (open != null) {
        Lifetime gap = gap(copy.succeededOn(), open, asOf);
        if (gap.time() > 1) {
          later.add(gap);
        } else {
          atOnce += gap.ended() ? 1 : 0;
        }
      }
    }
    return new Openings(
        atOnce + later.size(), atOnce, later, alpha(atOnce, later.size()), w(later));
  }

  private static Lifetime gap(LocalDate copied, CaseSuccessor open, LocalDate asOf) {
    boolean known = !open.succeededOn().isAfter(asOf);
    long days = ChronoUnit.DAYS.between(copied, known ? open.succeededOn() : asOf);
    return new Lifetime(
        Math.max(days, 0.5) / Waits.DAYS_PER_MONTH,
        known && !open.censored() && open.independent());
  }

  private static Quantity.Percentiles alpha(int atOnce, int later) {
    int copies = atOnce + later;
    return copies == 0
        ? UNIFORM
        : updated(
            Kind.UNIT, UNIFORM, new Counts(atOnce, copies, Direction.EVENT, ExternalValidity.SAME));
  }

  /** The rate is about a month, so that months stand where a rate has years. */
  private static Quantity.Percentiles w(List<Lifetime> later) {
    double months = later.stream().mapToDouble(Lifetime::time).sum();
    long events = later.stream().filter(Lifetime::ended).count();
    Quantity.Percentiles rate =
        months > 0
            ? updated(Kind.POSITIVE, RATE, new Rate(events, months, ExternalValidity.SAME))
            : RATE;
    return new Quantity.Percentiles(LN_2 / rate.p95(), LN_2 / rate.p50(), LN_2 / rate.p05());
  }

  private static Quantity.Percentiles updated(
      Kind kind, Quantity.Percentiles prior, Observation seen) {
    return (Quantity.Percentiles) BayesUpdate.of(kind, prior, List.of(seen)).posterior();
  }

  /** How many of the others have been opened since. */
  public int openedLater() {
    return (int) later.stream().filter(Lifetime::ended).count();
  }
}
