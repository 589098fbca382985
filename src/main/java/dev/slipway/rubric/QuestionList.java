package dev.slipway.rubric;

import dev.slipway.pathway.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The questions that somebody may answer, in words and in groups, for a form that asks them. */
@Component
public class QuestionList {

  private final QuestionWords words;

  QuestionList(QuestionWords words) {
    this.words = words;
  }

  /** Questions under one heading. */
  public record Group(String name, List<Asked> questions) {
    public Group {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A question in words of the reader's language. Where its answers may lie, and the rubric's own
   * answer, the question itself says.
   *
   * @param label its name in a few words
   * @param explanation a sentence on what is asked
   * @param unit the unit of its answers
   * @param basis where the starting answer comes from
   */
  public record Asked(
      Question question, String label, String explanation, String unit, String basis) {}

  /** Those that are wanted, in the order of the model's story; groups with none are left out. */
  public List<Group> groups(Rubric rubric, Predicate<Question> wanted) {
    Map<String, List<Asked>> groups = new LinkedHashMap<>();
    for (Question question : rubric.questions()) {
      if (wanted.test(question)) {
        groups
            .computeIfAbsent(words.family(question), name -> new ArrayList<>())
            .add(asked(rubric, question));
      }
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private Asked asked(Rubric rubric, Question question) {
    return new Asked(
        question,
        words.label(rubric, question),
        words.explanation(rubric, question),
        words.unit(question),
        words.basis(rubric, question));
  }
}
