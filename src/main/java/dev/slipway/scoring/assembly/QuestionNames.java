package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in a few words what a question of a scenario is about: those of the rubric, whole families
 * of them, what the members of a group have in common, and what is proposed.
 */
@Component
public class QuestionNames {

  private final Rubrics rubrics;
  private final QuestionWords words;
  private final MessageSource messages;

  QuestionNames(Rubrics rubrics, QuestionWords words, MessageSource messages) {
    this.rubrics = rubrics;
    this.words = words;
    this.messages = messages;
  }

  /** The name in the words of one version of the rubric, such as "How soon others make a copy". */
  public String name(String key, int rubricVersion) {
    Rubric rubric = rubrics.version(rubricVersion).orElseGet(rubrics::current);
    return message("matters.question." + key)
        .or(() -> ofEffect(key, rubric))
        .or(() -> ofStep(key, rubric))
        .or(() -> Question.movedBy(key).flatMap(question -> ofSubject(question, rubric)))
        .or(() -> Question.parse(key).map(question -> words.label(rubric, question)))
        .or(() -> Subject.THREAT.idIn(key).flatMap(id -> counted("threats", rubric.threatName(id))))
        .or(
            () ->
                Subject.BENEFIT
                    .idIn(key)
                    .flatMap(id -> counted("benefits", rubric.benefitName(id))))
        .orElse(key);
  }

  /** The column of an effect goes by the key of its value, which does not tell its range. */
  private Optional<String> ofEffect(String key, Rubric rubric) {
    return Stream.of(Family.EFFECT_SHARE, Family.EFFECT_FACTOR, Family.EFFECT_RATE_FACTOR)
        .flatMap(family -> Question.parse(key, family).stream())
        .filter(words::knows)
        .map(question -> words.label(rubric, question))
        .findFirst();
  }

  /** One column moves both sides of a step. */
  private Optional<String> ofStep(String key, Rubric rubric) {
    return Question.parse(key + ".with", Family.COUNT_WITH)
        .flatMap(
            step ->
                message(
                    "matters.question.threats.step",
                    rubric.threatName(step.id()),
                    words.step(rubric, step)));
  }

  private Optional<String> ofSubject(Question question, Rubric rubric) {
    String id = question.id();
    return switch (question.family()) {
      case THREAT_RATE -> message("matters.question.threats.rate", rubric.threatName(id));
      case SAFEGUARD -> message("matters.question.threats.safeguard", rubric.threatName(id));
      case BUILT_IN_SAFEGUARD -> message("matters.question.threats.builtIn", rubric.threatName(id));
      case BENEFIT_RATE -> message("matters.question.benefits.rate", rubric.benefitName(id));
      default -> Optional.empty();
    };
  }

  private Optional<String> counted(String list, String name) {
    return message("matters.question." + list + ".counted", name);
  }

  /** Which kind of source would answer it; names the messages {@code matters.answered.*}. */
  public String family(String key) {
    if (key.equals(Column.REVIEWER.key())) {
      return "reviewer";
    }
    return Question.movedBy(key)
        .map(question -> source(question.family()))
        .orElse(
            Column.UNANSWERED.stream().anyMatch(column -> column.key().equals(key))
                ? "common"
                : "other");
  }

  private static String source(Family family) {
    return switch (family) {
      case COPY_EXPOSURE, COPY_BENEFIT -> "copyUse";
      case LEAK -> "leak";
      case PARAMETERS, SPREAD_EXPONENT, COPY_BARRIER_EXPONENT -> "size";
      case SAFEGUARD, BUILT_IN_SAFEGUARD -> "safeguards";
      case EFFECT_SHARE, EFFECT_FACTOR, EFFECT_RATE_FACTOR -> "other";
      default -> family.section();
    };
  }

  private Optional<String> message(String key, String... about) {
    List<String> args = List.of(about);
    return Optional.ofNullable(
        messages.getMessage(key, args.toArray(), null, LocaleContextHolder.getLocale()));
  }
}
