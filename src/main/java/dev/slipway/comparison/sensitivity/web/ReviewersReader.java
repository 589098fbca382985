package dev.slipway.comparison.sensitivity.web;

import dev.slipway.comparison.sensitivity.web.ReviewersView.Row;
import dev.slipway.comparison.sensitivity.web.ReviewersView.Side;
import dev.slipway.elicitation.RoundService;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Estimate;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.individual.IndividualScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was kept of each reviewer's answers alone. */
@Component
class ReviewersReader {

  /** Where all are smaller than this a logarithm shows them. */
  private static final double LARGE = 0.2;

  private final ScoringService scoring;
  private final RoundService rounds;
  private final MessageSource messages;

  ReviewersReader(ScoringService scoring, RoundService rounds, MessageSource messages) {
    this.scoring = scoring;
    this.rounds = rounds;
    this.messages = messages;
  }

  /** Null as long as no pool has been scored. */
  @Transactional(readOnly = true)
  @Nullable ReviewersView read(UUID proposalId) {
    return scoring
        .current(proposalId)
        .flatMap(
            set ->
                Optional.ofNullable(set.reviewers()).map(pooled -> view(proposalId, set, pooled)))
        .orElse(null);
  }

  private ReviewersView view(UUID proposalId, ScoreSet set, Score pooled) {
    Map<UUID, String> names = rounds.names(proposalId);
    List<IndividualScore> alone = scoring.alone(pooled);
    List<Row> rows = new ArrayList<>();
    names.forEach(
        (id, name) ->
            alone.stream()
                .filter(each -> each.personId().equals(id))
                .forEach(
                    each ->
                        rows.add(
                            new Row(id, name, "reviewer", side(each.bad()), side(each.good())))));
    rows.add(row("reviewers.together", "pool", pooled));
    rows.add(row("reviewers.rubric", "rubric", set.rubric()));
    return new ReviewersView(rows, set.outdated(), chart(rows));
  }

  private Row row(String key, String whose, Score score) {
    Assessment found = score.answer().first().assessment();
    String name = messages.getMessage(key, null, LocaleContextHolder.getLocale());
    return new Row(null, name, whose, side(found.bad()), side(found.good()));
  }

  private static Side side(IndividualScore.Side side) {
    return new Side(side.mean(), side.p05(), side.p95());
  }

  private static Side side(Estimate estimate) {
    return new Side(estimate.mean(), estimate.p05(), estimate.p95());
  }

  private static String chart(List<Row> rows) {
    boolean log = rows.stream().allMatch(row -> row.bad().low() > 0 && row.bad().high() < LARGE);
    return Charts.json(
        Map.of(
            "log",
            log,
            "form",
            "SHARE",
            "rows",
            rows.stream()
                .map(
                    row ->
                        Map.of(
                            "label",
                            row.name(),
                            "whose",
                            row.whose(),
                            "now",
                            List.of(
                                Charts.rounded(row.bad().low()),
                                Charts.rounded(row.bad().mean()),
                                Charts.rounded(row.bad().high()))))
                .toList()));
  }
}
