package dev.slipway.decision.rubric;

import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.Statement;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what an entry of a rubric is about. */
@Component
public class EntryWords {

  private final QuestionWords words;
  private final MessageSource messages;

  EntryWords(QuestionWords words, MessageSource messages) {
    this.words = words;
    this.messages = messages;
  }

  /** Its name in a few words, also away from its section. */
  public String label(Rubric rubric, Entry entry) {
    Question question = entry.question();
    return switch (entry.section()) {
      case "referenceCompute" ->
          text("rubric.entry.reference", text("rubric.kind." + entry.last()));
      case "substitute" ->
          text("rubric.entry.substitute", text("rubric.substitutes." + entry.last()));
      case "safeguardByAccess" ->
          text("rubric.entry.safeguard", text("level.access." + entry.last()));
      default -> question == null ? entry.key() : answered(rubric, question);
    };
  }

  private String answered(Rubric rubric, Question question) {
    if (question.id().isEmpty()) {
      return words.label(rubric, question);
    }
    String outcome = rubric.outcomeName(question.id());
    return question.part().isEmpty()
        ? outcome
        : text("rubric.entry.step", outcome, words.step(rubric, question));
  }

  /** What is asked, in a sentence. */
  public String explanation(Rubric rubric, Entry entry) {
    Question question = entry.question();
    return switch (entry.section()) {
      case "referenceCompute" -> text("rubric.references.what");
      case "substitute" -> text("rubric.substitutes.what");
      case "safeguardByAccess" -> text("rubric.safeguards.what");
      default -> question == null ? "" : words.explanation(rubric, question);
    };
  }

  /** The heading over its section. */
  public String section(Entry entry) {
    Question question = entry.question();
    return switch (entry.section()) {
      case "referenceCompute" -> text("rubric.section.reference");
      case "substitute" -> text("rubric.section.substitute");
      case "safeguardByAccess" -> text("rubric.safeguards");
      case "threats" -> text("rubric.threats");
      case "benefits" -> text("rubric.benefits");
      default -> question == null ? entry.section() : words.family(question);
    };
  }

  /** A basis, in the reader's language where it is one of the usual words. */
  public String basis(Statement statement) {
    if (!statement.basis().equals("judgement")) {
      return statement.basis();
    }
    return text(statement.source().isEmpty() ? "question.basis.judgement" : "rubric.basis.sourced");
  }

  private String text(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
