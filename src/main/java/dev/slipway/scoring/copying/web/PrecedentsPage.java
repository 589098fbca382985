package dev.slipway.scoring.copying.web;

import dev.slipway.precedent.curve.Like;
import dev.slipway.precedent.curve.SurvivalChart;
import dev.slipway.proposal.precedents.Choice;
import dev.slipway.scoring.copying.CopyLagPreview;
import dev.slipway.scoring.copying.CopyingService.Likenesses;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.WeibullPosterior;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page of a proposal's precedents.
 *
 * @param missing keys that were taken and that nobody knows any more
 * @param fresh how many suggested cases have come since, of which nothing was said
 */
record PrecedentsPage(
    Likenesses model, List<Row> suggested, List<Row> others, List<String> missing, int fresh) {

  /**
   * One case.
   *
   * @param chosen whether it is ticked
   * @param reason what was said of it
   * @param bad whether a reason is missing
   */
  record Row(
      String key,
      String capability,
      String originator,
      String model,
      LocalDate announcedOn,
      String access,
      double months,
      boolean censored,
      boolean sharesClass,
      boolean sharesAccess,
      boolean sharesTime,
      boolean sharesSize,
      boolean suggested,
      boolean chosen,
      String reason,
      boolean bad) {

    private static Row of(Like like, boolean chosen, String reason, boolean bad) {
      return new Row(
          like.key(),
          like.capability(),
          like.origin().originator(),
          like.origin().model(),
          like.origin().announcedOn(),
          like.origin().access().toUpperCase(Locale.ROOT),
          like.lifetime().time(),
          !like.lifetime().ended(),
          like.sharesClass(),
          like.sharesAccess(),
          like.sharesTime(),
          like.sharesSize(),
          like.suggested(),
          chosen,
          reason,
          bad);
    }
  }

  /** The fit on the chosen cases. */
  record FitView(
      int cases,
      int events,
      WeibullPosterior.Range median,
      WeibullPosterior.Range shape,
      List<CopyLagPreview.Chance> chances,
      String chart) {

    static FitView of(CopyLagPreview fit, Map<String, String> words) {
      WeibullPosterior posterior = fit.posterior();
      SurvivalChart chart = new SurvivalChart();
      chart.smooth(words.getOrDefault("fit", ""), posterior::cdf, fit.supported());
      chart.between(
          month -> month == 0 ? 0 : posterior.cdfRange(month).low(),
          month -> month == 0 ? 0 : posterior.cdfRange(month).high());
      if (!fit.cases().isEmpty()) {
        observe(fit.cases(), chart, words);
      }
      return new FitView(
          fit.cases().size(),
          fit.events(),
          fit.median(),
          fit.shape(),
          fit.chances(),
          chart.json(words));
    }

    private static void observe(List<Like> cases, SurvivalChart chart, Map<String, String> words) {
      KaplanMeier observed = KaplanMeier.of(cases.stream().map(Like::lifetime).toList());
      chart.steps(words.getOrDefault("observed", ""), observed);
      for (Like like : cases) {
        double month = like.lifetime().time();
        chart.mark(like.origin().model(), month, observed.cdf(month), !like.lifetime().ended());
      }
    }
  }

  /** As it stands, or as it was typed where that was refused. */
  static PrecedentsPage of(Likenesses model, PrecedentsForm form, Set<String> bad) {
    List<Row> rows =
        model.all().stream()
            .map(
                like ->
                    Row.of(
                        like,
                        form.chosen().contains(like.key()),
                        form.reason(like.key()),
                        bad.contains(like.key())))
            .toList();
    Set<String> known = rows.stream().map(Row::key).collect(Collectors.toSet());
    Set<String> spoken = model.choices().stream().map(Choice::caseKey).collect(Collectors.toSet());
    return new PrecedentsPage(
        model,
        rows.stream().filter(Row::suggested).toList(),
        rows.stream().filter(row -> !row.suggested()).toList(),
        model.choices().stream()
            .filter(choice -> choice.chosen() && !known.contains(choice.caseKey()))
            .map(Choice::caseKey)
            .toList(),
        model.taken()
            ? (int) rows.stream().filter(r -> r.suggested() && !spoken.contains(r.key())).count()
            : 0);
  }
}
