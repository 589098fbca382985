package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.curve.CurveFits;
import dev.slipway.precedent.forecast.Openings;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.OpenLag;
import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of the time from a copy to its open distribution.
 *
 * @param half months of the half-life that proposals take; null where there are too few cases
 * @param fits both distributions; null likewise
 * @param sides how copies open at once and later, by language models and others
 */
record OpeningPage(
    int cases,
    int events,
    int atOnce,
    @Nullable HalfLife half,
    PartView.@Nullable FitsView fits,
    List<ClassRow> classes,
    List<SideRow> sides,
    String chart) {

  /** With its range over cases. */
  record HalfLife(double low, double middle, double high) {

    static @Nullable HalfLife of(Optional<OpenLag> open) {
      return open.map(OpenLag::halfLifeMonths)
          .map(months -> new HalfLife(months.p05(), months.p50(), months.p95()))
          .orElse(null);
    }
  }

  /**
   * Language models, or all others: how many copies were open at once, and how the others open.
   *
   * @param share the chance of opening at once, from 0 to 1
   */
  record SideRow(String side, int copies, int atOnce, int later, HalfLife share, HalfLife half) {

    static SideRow of(String side, Openings openings) {
      return new SideRow(
          side,
          openings.copies(),
          openings.atOnce(),
          openings.openedLater(),
          range(openings.openAtOnce()),
          range(openings.halfLifeMonths()));
    }

    private static HalfLife range(Quantity.Percentiles q) {
      return new HalfLife(q.p05(), q.p50(), q.p95());
    }
  }

  /** What one class takes: its own cases, or those of all classes. */
  record ClassRow(String group, int cases, int events, @Nullable HalfLife half, boolean own) {

    static ClassRow of(String group, Optional<OpenLag> open) {
      return new ClassRow(
          group,
          open.map(OpenLag::cases).orElse(0),
          open.map(OpenLag::events).orElse(0),
          HalfLife.of(open),
          open.map(each -> !each.group().equals(CopyLag.ALL)).orElse(false));
    }
  }

  static PartView.@Nullable FitsView fits(@Nullable CurveFits fits) {
    return fits == null ? null : PartView.FitsView.of(fits);
  }

  /** Modality of a profile by which each class is asked for. */
  static final List<List<String>> CLASSES =
      Arrays.asList(
          List.of("LANGUAGE", "TEXT"),
          List.of("IMAGE", "IMAGE"),
          List.of("VIDEO", "VIDEO"),
          List.of("AUDIO", "AUDIO"),
          List.of("ACTION", "AGENT"),
          List.of("BIOLOGY", "BIOLOGY"));
}
