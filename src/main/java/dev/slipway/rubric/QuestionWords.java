package dev.slipway.rubric;

import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what a question of the rubric asks. */
@Component
public class QuestionWords {

  private final MessageSource messages;

  QuestionWords(MessageSource messages) {
    this.messages = messages;
  }

  /** Its name in a few words. */
  public String label(Rubric rubric, Question question) {
    return message("", rubric, question);
  }

  /** A sentence on what is asked. */
  public String explanation(Rubric rubric, Question question) {
    return message(".hint", rubric, question);
  }

  /**
   * The whole question to somebody who is to answer it, meaning what the model takes it to mean.
   */
  public String wording(Rubric rubric, Question question) {
    return message(".ask", rubric, question);
  }

  /** The unit of its answers. */
  public String unit(Question question) {
    return text("question.unit." + question.unit().code());
  }

  /** Where the starting answer comes from. */
  public String basis(Rubric rubric, Question question) {
    String basis = rubric.basis(question);
    return switch (basis) {
      case "cases" -> text("question.basis.cases");
      case "judgement" -> text("question.basis.judgement");
      default -> basis;
    };
  }

  /** What the question belongs to, as a heading over several of them. */
  public String family(Question question) {
    return text("question.family." + question.family().section());
  }

  private String message(String end, Rubric rubric, Question question) {
    return messages.getMessage(
        "question." + question.family().code() + end,
        about(rubric, question).toArray(),
        LocaleContextHolder.getLocale());
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  /** What differs between sisters: the name of the threat or benefit, the name of the level. */
  private List<String> about(Rubric rubric, Question question) {
    List<String> about = new ArrayList<>();
    if (!question.id().isEmpty()) {
      about.add(
          question.family().subject() == Family.Subject.THREAT
              ? rubric.threatName(question.id())
              : rubric.benefitName(question.id()));
    }
    Enum<?> level = question.level();
    if (level != null) {
      String ladder = level.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
      about.add(text("level." + ladder + "." + level.name()));
    }
    return about;
  }
}
