package dev.slipway.desk.web.compare;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.desk.web.compare.InputsRow.InputCell;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What scenarios rest on, question by question: rows where they differ. */
@Component
public class InputTable {

  private final QuestionWords words;
  private final MessageSource messages;

  InputTable(QuestionWords words, MessageSource messages) {
    this.words = words;
    this.messages = messages;
  }

  /**
   * The table.
   *
   * @param same how many inputs are the same for all
   */
  public record Differing(List<InputsRow> rows, int same) {}

  /** Of each scenario its inputs, the one that others are compared with first. */
  public Differing of(List<List<Input>> lines, Rubric rubric) {
    Set<ScenarioPart> parts = new LinkedHashSet<>();
    lines.forEach(line -> line.forEach(input -> parts.add(input.part())));
    List<InputsRow> rows = new ArrayList<>();
    for (ScenarioPart part : parts) {
      List<@Nullable Input> answers = new ArrayList<>();
      lines.forEach(line -> answers.add(answer(line, part)));
      if (answers.stream().anyMatch(each -> differ(answers.get(0), each))) {
        rows.add(row(part, answers, rubric));
      }
    }
    return new Differing(rows, parts.size() - rows.size());
  }

  private static @Nullable Input answer(List<Input> line, ScenarioPart part) {
    return line.stream()
        .filter(input -> input.part().equals(part))
        .findFirst()
        .orElse(null);
  }

  private static boolean differ(@Nullable Input one, @Nullable Input other) {
    if (one == null || other == null) {
      return one != other;
    }
    return !Objects.equals(one.quantity(), other.quantity())
        || !Objects.equals(one.level(), other.level());
  }

  private InputsRow row(ScenarioPart part, List<@Nullable Input> answers, Rubric rubric) {
    Optional<Question> question =
        part instanceof Question asked ? rubric.asked(asked) : Optional.empty();
    String unit = question.map(each -> each.unit().code()).orElse("");
    boolean said = unit.isEmpty() || QuantityView.says(unit);
    List<InputCell> cells = new ArrayList<>();
    for (Input answer : answers) {
      cells.add(cell(part, answer, unit, differ(answers.get(0), answer)));
    }
    return new InputsRow(
        question
            .map(each -> words.label(rubric, each))
            .orElseGet(() -> text("desk.input." + part.key())),
        said ? "" : question.map(words::unit).orElse(""),
        cells);
  }

  private InputCell cell(ScenarioPart part, @Nullable Input answer, String unit, boolean differs) {
    if (answer == null) {
      return new InputCell(null, null, "", differs);
    }
    Quantity quantity = answer.quantity();
    QuantityView view =
        quantity == null
            ? null
            : unit.isEmpty() ? QuantityView.count(quantity) : QuantityView.of(quantity, unit);
    String level =
        answer.level() == null ? null : text("level." + part.key() + "." + answer.level());
    return new InputCell(view, level, answer.origin().name(), differs);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
