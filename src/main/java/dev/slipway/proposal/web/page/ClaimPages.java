package dev.slipway.proposal.web.page;

import dev.slipway.form.Choice;
import dev.slipway.form.Typed;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.web.form.ClaimForm;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.rubric.QuestionList;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows the rubric's questions beside the submitter's own answers. */
@Component
public class ClaimPages {

  private static final ClaimView UNKNOWN =
      new ClaimView(false, "", "", "POSITIVE", "question.unit.share", null, "");

  private final QuestionWords words;
  private final QuestionList questions;
  private final MessageSource messages;

  ClaimPages(QuestionWords words, QuestionList questions, MessageSource messages) {
    this.words = words;
    this.questions = questions;
    this.messages = messages;
  }

  /** One view for each answer typed, in the same order. */
  List<ClaimView> views(ProposalForm form, Rubric rubric) {
    return form.claims().stream()
        .map(claim -> rubric.question(claim.question()).map(q -> view(rubric, q)).orElse(UNKNOWN))
        .toList();
  }

  /** Questions that can still be answered otherwise: not asked yet, and of what applies. */
  List<QuestionGroup> open(ProposalForm form, Rubric rubric) {
    Set<String> asked = form.claims().stream().map(ClaimForm::question).collect(Collectors.toSet());
    Set<String> applying =
        Stream.concat(form.threats().stream(), form.benefits().stream())
            .collect(Collectors.toSet());
    return questions
        .groups(rubric, one -> !asked.contains(one.key()) && one.appliesTo(applying))
        .stream()
        .map(group -> new QuestionGroup(group.name(), choices(group)))
        .toList();
  }

  private static List<Choice> choices(QuestionList.Group group) {
    return group.questions().stream()
        .map(asked -> Choice.of(asked.question().key(), asked.label()))
        .toList();
  }

  /** The question's name, or its key if this rubric does not ask it. */
  String label(Rubric rubric, String key) {
    return rubric.question(key).map(question -> words.label(rubric, question)).orElse(key);
  }

  private ClaimView view(Rubric rubric, Question question) {
    return new ClaimView(
        true,
        words.label(rubric, question),
        words.explanation(rubric, question),
        question.kind().name(),
        "question.unit." + question.unit().code(),
        starting(rubric.answers().find(question).orElse(null)),
        words.basis(rubric, question));
  }

  private @Nullable String starting(@Nullable Quantity starting) {
    if (starting == null) {
      return null;
    }
    if (starting instanceof Quantity.Percentiles three) {
      return messages.getMessage(
          "proposal.claim.starting.three",
          new Object[] {
            Typed.number(three.p05()), Typed.number(three.p50()), Typed.number(three.p95())
          },
          LocaleContextHolder.getLocale());
    }
    return Typed.number(starting.p50());
  }
}
