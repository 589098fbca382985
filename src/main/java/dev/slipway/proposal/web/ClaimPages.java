package dev.slipway.proposal.web;

import dev.slipway.rubric.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows the rubric's questions beside the submitter's own answers. */
@Component
class ClaimPages {

  private static final ClaimView UNKNOWN =
      new ClaimView(false, "", "", "POSITIVE", "question.unit.share", null, "");

  private final QuestionWords words;
  private final MessageSource messages;

  ClaimPages(QuestionWords words, MessageSource messages) {
    this.words = words;
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
    Map<String, List<Choice>> groups = new LinkedHashMap<>();
    for (Question question : rubric.questions()) {
      if (!asked.contains(question.key()) && question.appliesTo(applying)) {
        groups
            .computeIfAbsent(words.family(question), name -> new ArrayList<>())
            .add(new Choice(question.key(), words.label(rubric, question), null));
      }
    }
    return groups.entrySet().stream()
        .map(group -> new QuestionGroup(group.getKey(), group.getValue()))
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
        "question.unit." + question.unit(),
        starting(question.starting()),
        words.basis(question));
  }

  private @Nullable String starting(@Nullable Quantity starting) {
    if (starting == null) {
      return null;
    }
    if (starting instanceof Quantity.Percentiles three) {
      return messages.getMessage(
          "proposal.claim.starting.three",
          new Object[] {
            PlainNumber.of(three.p05()), PlainNumber.of(three.p50()), PlainNumber.of(three.p95())
          },
          LocaleContextHolder.getLocale());
    }
    return PlainNumber.of(starting.p50());
  }
}
