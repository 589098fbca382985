package dev.slipway.rubric;

import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what a question of the rubric asks. */
@Component
public class QuestionWords {

  private final MessageSource messages;
  private final EffectNames effects;

  @Autowired
  QuestionWords(MessageSource messages, ObjectProvider<EffectNames> effects) {
    this.messages = messages;
    this.effects = effects.getIfAvailable(() -> effect -> Optional.empty());
  }

  /** Where nothing is said of effects. */
  QuestionWords(MessageSource messages) {
    this.messages = messages;
    this.effects = effect -> Optional.empty();
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
      case "profile" -> text("question.basis.profile");
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
        "question." + question.family().code() + end + stepUnit(end, question),
        about(rubric, question).toArray(),
        LocaleContextHolder.getLocale());
  }

  /** Steps that are counted are asked about in other words than steps that are likely or not. */
  private static String stepUnit(String end, Question question) {
    return end.isEmpty() || question.family().subject() != Family.Subject.STEP
        ? ""
        : "." + question.unit().code();
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  /** What differs between sisters: the name of the threat or benefit, the name of the level. */
  private List<String> about(Rubric rubric, Question question) {
    if (question.family().subject() == Family.Subject.MODIFICATION) {
      return effect(question);
    }
    List<String> about = new ArrayList<>();
    if (!question.id().isEmpty()) {
      about.add(
          question.family().subject() == Family.Subject.BENEFIT
              ? rubric.benefitName(question.id())
              : rubric.threatName(question.id()));
    }
    if (question.family().subject() == Family.Subject.STEP) {
      about.add(step(rubric, question));
    }
    Enum<?> level = question.level();
    if (level != null) {
      String ladder = level.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
      about.add(text("level." + ladder + "." + level.name()));
    }
    return about;
  }

  /** The name of the step that a question is about. */
  public String step(Rubric rubric, Question question) {
    return rubric.stepName(question.id(), question.part());
  }

  /** Whether it can be named; effects of modifications that were removed cannot. */
  public boolean knows(Question question) {
    return question.family().subject() != Family.Subject.MODIFICATION
        || effects.of(question).isPresent();
  }

  /** The modification, what its effect changes, how that is asked, and what it is measured in. */
  private List<String> effect(Question question) {
    return effects
        .of(question)
        .map(
            named ->
                List.of(
                    named.modification(),
                    text("effect.target." + named.target()),
                    text("effect.value." + named.target()),
                    text("effect.value." + named.target() + ".hint")))
        .orElseGet(() -> List.of(question.id(), question.key(), question.key(), ""));
  }
}
