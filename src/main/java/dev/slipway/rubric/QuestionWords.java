package dev.slipway.rubric;

import java.util.List;
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
    return message(pattern(question), rubric, question);
  }

  /** A sentence on what is asked. */
  public String explanation(Rubric rubric, Question question) {
    return message(pattern(question) + ".hint", rubric, question);
  }

  /**
   * The whole question to somebody who is to answer it, meaning what the model takes it to mean.
   */
  public String wording(Rubric rubric, Question question) {
    return message(pattern(question) + ".ask", rubric, question);
  }

  /** The unit of its answers. */
  public String unit(Question question) {
    return text("question.unit." + question.unit());
  }

  /** Where the starting answer comes from. */
  public String basis(Question question) {
    return switch (question.basis()) {
      case "cases" -> text("question.basis.cases");
      case "judgement" -> text("question.basis.judgement");
      default -> question.basis();
    };
  }

  /** What the question belongs to, as a heading over several of them. */
  public String family(Question question) {
    return text("question.family." + question.family());
  }

  private String message(String key, Rubric rubric, Question question) {
    Object[] about = about(rubric, question).toArray();
    return messages.getMessage(key, about, LocaleContextHolder.getLocale());
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  /** The message's key: the question's own without what differs between its sisters. */
  private static String pattern(Question question) {
    String[] parts = question.key().split("\\.");
    return switch (parts[0]) {
      case "threats", "benefits" -> "question." + parts[0] + "." + parts[2];
      case "reach", "scopeLimit", "generalityMultiplier" -> "question." + parts[0] + "." + parts[1];
      default -> "question." + question.key();
    };
  }

  /** What differs: the name of the threat or benefit, the name of the level. */
  private List<String> about(Rubric rubric, Question question) {
    String[] parts = question.key().split("\\.");
    return switch (parts[0]) {
      case "threats" ->
          parts.length == 4
              ? List.of(rubric.threatName(parts[1]), level("access", parts[3]))
              : List.of(rubric.threatName(parts[1]));
      case "benefits" -> List.of(rubric.benefitName(parts[1]));
      case "reach" -> List.of(level("access", parts[2]));
      case "scopeLimit" -> List.of(level("scope", parts[2]));
      case "generalityMultiplier" -> List.of(level("generality", parts[2]));
      default -> List.of();
    };
  }

  private String level(String ladder, String id) {
    return text("level." + ladder + "." + id);
  }
}
