package dev.slipway.desk.web.help;

import dev.slipway.precedent.forecast.CopyLags;
import dev.slipway.precedent.forecast.LagBacktest;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.backcast.Backcast;
import dev.slipway.scoring.backcast.Backcasts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says how far a score can be trusted, and what the checks have shown. */
@Controller
@PreAuthorize("isAuthenticated()")
class TrustController {

  private final Rubrics rubrics;
  private final Backcasts backcasts;
  private final CopyLags lags;
  private final Clock clock;

  TrustController(Rubrics rubrics, Backcasts backcasts, CopyLags lags, Clock clock) {
    this.rubrics = rubrics;
    this.backcasts = backcasts;
    this.lags = lags;
    this.clock = clock;
  }

  @GetMapping("/help/trust")
  String show(Model model) {
    Rubric rubric = rubrics.current();
    Optional<Backcast> backcast = backcasts.of(rubric.version());
    LagBacktest backtest = lags.backtest(LocalDate.now(clock));
    model.addAttribute("rubricVersion", rubric.version());
    model.addAttribute("backcast", backcast.orElse(null));
    model.addAttribute("risks", backcast.map(TrustController::risks).orElse(null));
    model.addAttribute("waits", waits(backtest));
    model.addAttribute("predicted", backtest.cases());
    model.addAttribute("held", held(backtest));
    return "desk/trust";
  }

  private static DatedPicture risks(Backcast backcast) {
    List<DatedPicture.Point> points =
        backcast.models().stream()
            .map(
                each ->
                    new DatedPicture.Point(
                        each.released(),
                        each.bad().mean(),
                        each.bad().p05(),
                        each.bad().p95(),
                        false,
                        each.name()))
            .toList();
    return DatedPicture.of(points, 1e-4, 1);
  }

  /** Forecasts by the form that proposals use, each beside what happened. */
  private static DatedPicture waits(LagBacktest backtest) {
    List<DatedPicture.Point> points =
        backtest.of(backtest.best()).stream()
            .map(
                each ->
                    new DatedPicture.Point(
                        each.row().origin().announcedOn(),
                        each.outcome().time(),
                        each.forecast().quantile(0.05),
                        each.forecast().quantile(0.95),
                        isOutside(each),
                        each.row().origin().model()))
            .toList();
    return DatedPicture.of(points, 0.01, 100);
  }

  private static boolean isOutside(LagBacktest.Prediction each) {
    return each.chance() > 0.95 || (each.outcome().ended() && each.chance() < 0.05);
  }

  private static double held(LagBacktest backtest) {
    return backtest.scores().stream()
        .filter(each -> each.form() == backtest.best())
        .mapToDouble(LagBacktest.Score::most)
        .findFirst()
        .orElse(0);
  }
}
