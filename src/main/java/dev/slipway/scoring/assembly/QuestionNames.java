package dev.slipway.scoring.assembly;

import dev.slipway.audit.KeyNames;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in a few words what a question of a scenario is about: those of the rubric, whole families
 * of them, what the members of a group have in common, and what is proposed.
 */
@Component
public class QuestionNames implements KeyNames {

  private final Rubrics rubrics;
  private final QuestionWords words;
  private final MessageSource messages;

  QuestionNames(Rubrics rubrics, QuestionWords words, MessageSource messages) {
    this.rubrics = rubrics;
    this.words = words;
    this.messages = messages;
  }

  /** What a column moves, in the words of one version of the rubric. */
  public String name(Column column, int rubricVersion) {
    Rubric rubric = rubric(rubricVersion);
    return message("matters.question." + column.key())
        .or(() -> Question.movedBy(column).flatMap(question -> together(question, rubric)))
        .orElseGet(column::key);
  }

  /** A part of a scenario; a modification goes by its id, which the catalogue can name. */
  public String name(ScenarioPart part, int rubricVersion) {
    Rubric rubric = rubric(rubricVersion);
    Optional<String> name = Optional.empty();
    if (part instanceof Question question) {
      name = alone(question, rubric);
    } else if (part instanceof ScenarioPart.Listed listed) {
      name = ofListed(listed, rubric);
    }
    return message("matters.question." + part.key()).orElse(name.orElseGet(part::key));
  }

  @Override
  public Optional<String> name(String key) {
    return Question.parse(key)
        .or(() -> Question.parse(key, Family.CHANCE_WITH))
        .or(() -> Question.parse(key, Family.CHANCE_WITHOUT))
        .flatMap(question -> alone(question, rubrics.current()));
  }

  private Rubric rubric(int version) {
    return rubrics.version(version).orElseGet(rubrics::current);
  }

  /** All that moves with a question: both sides of a step, all levels. */
  private Optional<String> together(Question question, Rubric rubric) {
    return question.family().subject() == Subject.STEP
        ? message(
            "matters.question.threats.step",
            rubric.threatName(question.id()),
            words.step(rubric, question))
        : alone(question, rubric);
  }

  private Optional<String> alone(Question question, Rubric rubric) {
    return ofSubject(question, rubric)
        .or(
            () ->
                words.knows(question)
                    ? Optional.of(words.label(rubric, question))
                    : Optional.empty());
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

  /** It stands or falls as a whole where only one of two scenarios has it. */
  private Optional<String> ofListed(ScenarioPart.Listed listed, Rubric rubric) {
    return switch (listed.subject()) {
      case THREAT -> message("matters.question.threats.counted", rubric.threatName(listed.id()));
      case BENEFIT -> message("matters.question.benefits.counted", rubric.benefitName(listed.id()));
      default -> Optional.empty();
    };
  }

  /** Which kind of source would answer it; names the messages {@code matters.answered.*}. */
  public String family(Column column) {
    if (column.equals(Column.REVIEWER)) {
      return "reviewer";
    }
    return Question.movedBy(column)
        .map(question -> source(question.family()))
        .orElse(Column.UNANSWERED.contains(column) ? "common" : "other");
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
