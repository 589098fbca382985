package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.curve.Curve;
import dev.slipway.precedent.curve.CurveFits;
import dev.slipway.precedent.curve.Curves;
import dev.slipway.precedent.curve.SurvivalChart;
import dev.slipway.precedent.forecast.CopyLags;
import dev.slipway.precedent.lag.OpenGaps;
import dev.slipway.precedent.lag.OpenLag;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.Weibull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of the time from a copy to its open distribution shows. */
@Component
class OpeningPages {

  private static final EnumSet<CaseGroup> LANGUAGE = EnumSet.of(CaseGroup.LANGUAGE);
  private static final EnumSet<CaseGroup> OTHERS = EnumSet.complementOf(LANGUAGE);

  private final Curves curves;
  private final Precedents precedents;
  private final CopyLags lags;
  private final CurvePages pages;

  OpeningPages(Curves curves, Precedents precedents, CopyLags lags, CurvePages pages) {
    this.curves = curves;
    this.precedents = precedents;
    this.lags = lags;
    this.pages = pages;
  }

  OpeningPage page(LocalDate today) {
    OpenGaps gaps = curves.openGaps(today);
    CurveFits fits = curves.openFits(gaps);
    Optional<OpenLag> open = precedents.openLag(Set.of(), today);
    return new OpeningPage(
        gaps.lifetimes().size(),
        (int) gaps.lifetimes().stream().filter(Lifetime::ended).count(),
        gaps.atOnce(),
        OpeningPage.HalfLife.of(open),
        OpeningPage.fits(fits),
        OpeningPage.CLASSES.stream()
            .map(
                each ->
                    OpeningPage.ClassRow.of(
                        each.get(0), precedents.openLag(Set.of(each.get(1)), today)))
            .toList(),
        List.of(side("LANGUAGE", LANGUAGE, today), side("OTHERS", OTHERS, today)),
        chart(gaps, open, fits));
  }

  private OpeningPage.SideRow side(String name, EnumSet<CaseGroup> groups, LocalDate today) {
    return OpeningPage.SideRow.of(name, lags.openings(groups, today));
  }

  private String chart(OpenGaps gaps, Optional<OpenLag> open, @Nullable CurveFits fits) {
    SurvivalChart chart = new SurvivalChart();
    if (!gaps.lifetimes().isEmpty()) {
      KaplanMeier estimate = KaplanMeier.of(gaps.lifetimes());
      chart.steps(pages.words("cases.curve.observed"), estimate, Curve.LEVEL);
      double supported = Math.min(Curve.SUPPORTED_MONTHS, estimate.longest());
      if (fits != null) {
        chart.smooth(pages.words("cases.curve.weibull"), fits.weibull(), supported);
        chart.smooth(pages.words("cases.curve.lognormal"), fits.logNormal(), supported);
      }
      open.ifPresent(
          each ->
              chart.smooth(
                  pages.words("cases.curve.halflife"),
                  Weibull.ofMedian(each.halfLifeMonths().p50(), 1),
                  supported));
    }
    Map<String, String> axes = new LinkedHashMap<>();
    axes.put("across", pages.words("cases.chart.across.GAP"));
    axes.put("up", pages.words("cases.chart.up.GAP"));
    axes.put("risk", pages.words("cases.chart.risk"));
    return chart.json(axes);
  }
}
