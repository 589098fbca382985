package dev.slipway.elicitation.web.result;

import dev.slipway.elicitation.Seat;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.form.NumbersView;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Claim;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what the page shows of one question out of everybody's answers to it. */
@Component
class ResultViews {

  private final QuestionWords words;
  private final OpinionChart chart;

  ResultViews(QuestionWords words, OpinionChart chart) {
    this.words = words;
    this.chart = chart;
  }

  ResultView of(OneQuestion of) {
    Question question = of.question();
    String unit = question.unit().code();
    List<OpinionRow> rows = rows(of);
    Quantity pooled = of.pool() == null ? null : of.pool().answers().find(question).orElse(null);
    Quantity claim = claim(of);
    NumbersView pooledView = NumbersView.of(pooled, unit);
    NumbersView starting = NumbersView.of(of.starting(), unit);
    return new ResultView(
        question.key(),
        words.label(of.rubric(), question),
        words.explanation(of.rubric(), question),
        NumbersView.Form.ofUnit(unit) == NumbersView.Form.SHARE ? "" : words.unit(question),
        rows,
        pooledView,
        starting,
        NumbersView.of(claim, unit),
        of.panel().rules().adoptedClaims().contains(question),
        Disagreement.of(numbers(of, true)),
        of.panel().roundsOver() > 1 ? Disagreement.of(numbers(of, false)) : null,
        (int) rows.stream().filter(row -> row.before() != null).count(),
        chart.of(rows, pooledView, starting, question.unit()),
        comments(of));
  }

  /** What was said so far, as somebody sees it who is asked again. */
  EarlierView earlier(OneQuestion of, UUID reader) {
    ResultView all = of(of);
    List<OpinionRow> rows = new ArrayList<>();
    for (OpinionRow row : all.rows()) {
      if (row.personId().equals(reader)) {
        rows.add(0, row.named(chart.words("estimates.you")));
      } else {
        rows.add(row);
      }
    }
    return new EarlierView(
        all.unit(), rows, all.pooled(), chart.of(rows, all.pooled(), null, of.question().unit()));
  }

  private static List<OpinionRow> rows(OneQuestion of) {
    List<OpinionRow> rows = new ArrayList<>();
    for (Seat seat : of.panel().seats()) {
      Estimate last = of.last(seat.personId());
      if (last != null) {
        rows.add(row(of, last, of.by(seat.personId(), 1)));
      }
    }
    return rows;
  }

  private static OpinionRow row(OneQuestion of, Estimate last, @Nullable Estimate first) {
    String unit = of.question().unit().code();
    Quantity before = first == null ? null : first.answer().numbers();
    boolean moved = !Objects.equals(before, last.answer().numbers());
    return new OpinionRow(
        last.personId(),
        of.name(last.personId()),
        NumbersView.of(last.answer().numbers(), unit),
        moved ? NumbersView.of(before, unit) : null,
        last.round(),
        last.answer().reason(),
        last.answer().links(),
        of.heard(last.personId()));
  }

  private static List<Quantity> numbers(OneQuestion of, boolean last) {
    return of.panel().seats().stream()
        .map(Seat::personId)
        .filter(of::heard)
        .map(id -> last ? of.last(id) : of.by(id, 1))
        .filter(Objects::nonNull)
        .map(estimate -> estimate.answer().numbers())
        .filter(Objects::nonNull)
        .map(Quantity.class::cast)
        .toList();
  }

  private static @Nullable Quantity claim(OneQuestion of) {
    return of.proposal().claims().stream()
        .filter(each -> each.question().equals(of.question()))
        .map(Claim::answer)
        .findFirst()
        .orElse(null);
  }

  private static List<CommentView> comments(OneQuestion of) {
    return of.comments().stream()
        .map(each -> new CommentView(of.name(each.personId()), each.madeAt(), each.body()))
        .toList();
  }
}
