package dev.slipway.dossier.content;

import dev.slipway.comparison.sensitivity.Matters;
import dev.slipway.dossier.paper.Pictures;
import dev.slipway.dossier.paper.Pictures.Swing;
import dev.slipway.dossier.paper.Section;
import dev.slipway.dossier.paper.Words;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.sensitivity.QuestionSensitivity;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.QuestionNames;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Under which conditions the recommendation no longer holds. */
@Component
class FlipSection {

  private static final int MOST = 10;

  private final Words words;
  private final QuestionNames questions;

  FlipSection(Words words, QuestionNames questions) {
    this.words = words;
    this.questions = questions;
  }

  Section section(Release release, @Nullable Score score) {
    Section.Writing section = Section.begin("conditions", words);
    Matters matters = release.matters();
    if (score == null || matters == null) {
      return section.say("conditions.none").done();
    }
    double net = matters.sensitivities().mean().net();
    List<QuestionSensitivity> swings = widest(matters);
    section
        .say(net > 0 ? "conditions.better" : "conditions.worse")
        .picture(
            Pictures.tornado(
                swings.stream().map(one -> swing(release, one)).toList(),
                matters.sensitivities().mean().bad(),
                words),
            "swings");
    List<List<String>> rows = new ArrayList<>();
    swings.forEach(one -> rows.add(row(release, score, one, net)));
    return section.table(true, rows, "answer", "middle", "turns").done();
  }

  private static List<QuestionSensitivity> widest(Matters matters) {
    return matters.sensitivities().questions().stream()
        .filter(one -> one.swing() != null)
        .sorted(Comparator.comparingDouble(FlipSection::width).reversed())
        .limit(MOST)
        .toList();
  }

  private static double width(QuestionSensitivity one) {
    QuestionSensitivity.Swing swing = Objects.requireNonNull(one.swing());
    return Math.abs(swing.high().net() - swing.low().net());
  }

  private Swing swing(Release release, QuestionSensitivity one) {
    QuestionSensitivity.Swing swing = Objects.requireNonNull(one.swing());
    return new Swing(
        questions.name(one.column(), release.rubric().version()),
        swing.low().bad(),
        swing.high().bad());
  }

  private List<String> row(Release release, Score score, QuestionSensitivity one, double net) {
    QuestionSensitivity.Swing swing = Objects.requireNonNull(one.swing());
    Quantity answer = answer(score, one.column());
    String middle = answer == null ? "–" : words.plain(answer.p50());
    String turns = turns(answer, swing, net);
    return List.of(questions.name(one.column(), release.rubric().version()), middle, turns);
  }

  private String turns(@Nullable Quantity answer, QuestionSensitivity.Swing swing, double net) {
    boolean low = net * swing.low().net() < 0;
    boolean high = net * swing.high().net() < 0;
    if (!low && !high) {
      return words.say("dossier.turns.nowhere");
    }
    double end = low ? swing.low().net() : swing.high().net();
    double share = net / (net - end);
    if (answer instanceof Quantity.Percentiles three) {
      double towards = low ? three.p05() : three.p95();
      return words.plain(three.p50() + share * (towards - three.p50()));
    }
    return words.say(low ? "dossier.turns.low" : "dossier.turns.high", words.percent(share));
  }

  private static @Nullable Quantity answer(Score score, Column column) {
    return score.inputs().stream()
        .filter(
            input ->
                input.part() instanceof Question question
                    && question.level() == null
                    && question.column().equals(column))
        .map(Input::quantity)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
