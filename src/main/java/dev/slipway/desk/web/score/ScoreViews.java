package dev.slipway.desk.web.score;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Curves;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.Score;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes views of scores; reads what was kept and computes nothing anew. */
@Component
public class ScoreViews {

  private final Catalogue catalogue;
  private final MessageSource messages;

  ScoreViews(Catalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** Everything, in the words of the rubric that the score was made by. */
  public ScoreView of(Score score, Rubric rubric) {
    Answer answer = score.answer();
    Assessment plan = answer.first().assessment();
    Assessment today = answer.asToday();
    List<RouteRow> routes = RouteRow.of(plan.arose(), today.arose());
    List<ThreatRow> threats = ThreatRow.of(plan, today, rubric);
    return new ScoreView(
        made(score),
        answer(score),
        Likelihood.of(today.bad()),
        Likelihood.of(today.good()),
        Figures.of(plan),
        routes,
        threats,
        ChangeRows.of(answer, score.outline().horizonMonths(), entries(answer), score.dropped()),
        dots(routes, row -> words("level.route." + row.route()), RouteRow::proposed),
        dots(threats, row -> words("chart.named", row.name()), ThreatRow::proposed),
        curve("bad", plan.curves(), today.curves(), Curves::bad),
        curve("good", plan.curves(), today.curves(), Curves::good));
  }

  /** What the sentences at the head are made from, alone. */
  public AnswerView answer(Score score) {
    return AnswerView.of(score.answer(), score.outline());
  }

  private static ScoreView.Made made(Score score) {
    return new ScoreView.Made(
        score.id(),
        score.madeAt(),
        score.madeBy(),
        score.outdated(),
        score.rubricVersion(),
        score.engineVersion(),
        score.seed(),
        score.draws(),
        score.scenarioHash());
  }

  private Map<String, CatalogueEntry> entries(Answer answer) {
    return catalogue.findAll(answer.with().keySet()).stream()
        .collect(Collectors.toMap(CatalogueEntry::slug, Function.identity()));
  }

  private static @Nullable CurveView curve(
      String side,
      @Nullable Curves proposed,
      @Nullable Curves today,
      Function<Curves, Curves.Curve> of) {
    if (proposed == null) {
      return null;
    }
    return CurveView.of(side, of.apply(proposed), today == null ? null : of.apply(today));
  }

  private static <T> String dots(
      List<T> rows, Function<T, String> label, Function<T, Double> size) {
    List<Map<String, Object>> data =
        rows.stream()
            .map(
                row ->
                    Map.<String, Object>of(
                        "label", label.apply(row), "value", ChartJson.rounded(size.apply(row))))
            .toList();
    return ChartJson.of(Map.of("side", "bad", "rows", data));
  }

  private String words(String key, Object... named) {
    return messages.getMessage(key, named, LocaleContextHolder.getLocale());
  }
}
