package dev.slipway.scoring.sheet;

import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in a few words what a question of a scenario is about: those of the rubric, whole families
 * of them, what the members of a group have in common, and what is proposed.
 */
@Component
public class QuestionNames {

  /** By what ends the key; the middle names the threat or benefit. */
  private static final Map<String, String> OF_SUBJECTS =
      Map.of("ratePerYear", "rate", "safeguard", "safeguard", "builtInSafeguard", "builtIn");

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
    return special(key, rubric)
        .or(
            () ->
                rubric.questions().stream()
                    .filter(question -> question.key().equals(key))
                    .findFirst()
                    .map(question -> words.label(rubric, question)))
        .orElse(key);
  }

  /** Which kind of source would answer it; names the messages {@code matters.answered.*}. */
  public String family(String key) {
    String[] parts = key.split("\\.");
    return switch (parts[0]) {
      case "copy" -> key.equals("copy.exposure") || key.equals("copy.benefit") ? "copyUse" : "copy";
      case "reach" -> parts[1].equals("leakPerMonth") ? "leak" : "reach";
      case "parameters", "scaleExponent" -> "size";
      case "threats" ->
          key.endsWith(".common")
              ? "common"
              : parts[parts.length - 1].equals("ratePerYear") ? "threats" : "safeguards";
      case "benefits" -> key.endsWith(".common") ? "common" : "benefits";
      case "scopeLimit", "generalityMultiplier", "readiness", "friction", "reviewer" -> parts[0];
      default -> "other";
    };
  }

  private Optional<String> special(String key, Rubric rubric) {
    Optional<String> own = message("matters.question." + key);
    String[] parts = key.split("\\.");
    if (own.isPresent() || parts.length < 2) {
      return own;
    }
    if (!parts[0].equals("threats") && !parts[0].equals("benefits")) {
      return Optional.empty();
    }
    String name =
        parts[0].equals("threats") ? rubric.threatName(parts[1]) : rubric.benefitName(parts[1]);
    if (parts.length == 2) {
      return message("matters.question." + parts[0] + ".counted", name);
    }
    String what = OF_SUBJECTS.get(parts[2]);
    return what == null || parts.length > 3
        ? Optional.empty()
        : message("matters.question." + parts[0] + "." + what, name);
  }

  private Optional<String> message(String key, String... about) {
    List<String> args = List.of(about);
    return Optional.ofNullable(
        messages.getMessage(key, args.toArray(), null, LocaleContextHolder.getLocale()));
  }
}
