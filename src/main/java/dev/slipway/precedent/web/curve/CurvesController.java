package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.curve.Backtest;
import dev.slipway.precedent.curve.Curves;
import dev.slipway.precedent.curve.Split;
import dev.slipway.precedent.forecast.CopyLags;
import dev.slipway.precedent.lag.Endpoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what the cases say together: curves, trend and backtest. */
@Controller
@RequestMapping("/cases")
@PreAuthorize("isAuthenticated()")
class CurvesController {

  private final Curves curves;
  private final CurvePages pages;
  private final OpeningPages openings;
  private final CopyLags lags;
  private final Clock clock;

  CurvesController(
      Curves curves, CurvePages pages, OpeningPages openings, CopyLags lags, Clock clock) {
    this.curves = curves;
    this.pages = pages;
    this.openings = openings;
    this.lags = lags;
    this.clock = clock;
  }

  @GetMapping("/curves")
  String curves(
      @RequestParam(required = false) @Nullable String event,
      @RequestParam(name = "class", required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable String split,
      @RequestParam(required = false) @Nullable String firm,
      @RequestParam(required = false) @Nullable String withoutGames,
      Model model) {
    LocalDate today = today(model);
    CurveForm form = CurveForm.of(event, group, split, firm, withoutGames);
    model.addAttribute("curves", pages.page(form, today));
    model.addAttribute("groups", CaseGroup.values());
    model.addAttribute("splits", Split.values());
    return "precedent/curves";
  }

  @GetMapping("/opening")
  String opening(Model model) {
    model.addAttribute("opening", openings.page(today(model)));
    return "precedent/opening";
  }

  @GetMapping("/trend")
  String trend(@RequestParam(required = false) @Nullable String event, Model model) {
    LocalDate today = today(model);
    Endpoint endpoint = "OPEN".equals(event) ? Endpoint.OPEN : Endpoint.COPY;
    Map<String, String> words =
        words("across", "cases.trend.across", "up", "cases.trend.up." + endpoint);
    words.put("WEIBULL", pages.words("cases.curve.weibull"));
    words.put("LOG_NORMAL", pages.words("cases.curve.lognormal"));
    words.put("waiting", pages.words("cases.trend.waiting"));
    model.addAttribute(
        "trend", TrendPage.of(endpoint.name(), curves.trend(endpoint, today), words));
    model.addAttribute("events", List.of("COPY", "OPEN"));
    return "precedent/trend";
  }

  @GetMapping("/backtest")
  String backtest(Model model) {
    LocalDate today = today(model);
    Map<String, String> words = words("across", "cases.backtest.across", "up", "cases.backtest.up");
    words.put("band", pages.words("cases.backtest.band"));
    Backtest test = curves.backtest(today);
    FormsView forms = FormsView.of(test, lags, today);
    model.addAttribute("test", BacktestPage.of(test, forms, words));
    return "precedent/backtest";
  }

  private Map<String, String> words(
      String first, String firstKey, String second, String secondKey) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(first, pages.words(firstKey));
    words.put(second, pages.words(secondKey));
    return words;
  }

  private LocalDate today(Model model) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("today", today);
    return today;
  }
}
