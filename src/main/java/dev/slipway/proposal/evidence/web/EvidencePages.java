package dev.slipway.proposal.evidence.web;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.Rollback;
import dev.slipway.proposal.evidence.SecurityLevel;
import dev.slipway.rubric.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the form of an entry shows around what is typed. */
@Component
class EvidencePages {

  private final Rubrics rubrics;
  private final QuestionWords words;
  private final MessageSource messages;

  EvidencePages(Rubrics rubrics, QuestionWords words, MessageSource messages) {
    this.rubrics = rubrics;
    this.words = words;
    this.messages = messages;
  }

  List<Choice> kinds() {
    return levels("evidence.kind.", EvidenceKind.values());
  }

  /** Keys of the rubric's questions. */
  Set<String> questionKeys() {
    return rubrics.current().questions().stream().map(Question::key).collect(Collectors.toSet());
  }

  void offerChoices(Proposal proposal, EvidenceForm form, Model page) {
    page.addAttribute("securityLevels", levels("evidence.sl.", SecurityLevel.values()));
    page.addAttribute("rollbacks", levels("evidence.rollback.", Rollback.values()));
    page.addAttribute(
        "yesNo",
        List.of(
            new Choice(EvidenceFormWriter.YES, message("evidence.answer.yes"), null),
            new Choice(EvidenceFormWriter.NO, message("evidence.answer.no"), null)));
    page.addAttribute("steps", levels("evidence.step.", FrameworkStep.values()));
    page.addAttribute("questionGroups", groups(proposal, form));
  }

  /** The questions of what applies to the proposal, and those ticked already. */
  private List<QuestionGroup> groups(Proposal proposal, EvidenceForm form) {
    Rubric rubric = rubrics.current();
    Set<String> ticked = Set.copyOf(form.questions());
    Set<String> applying =
        Stream.concat(proposal.threats().stream(), proposal.benefits().stream())
            .collect(Collectors.toSet());
    Map<String, List<Choice>> groups = new LinkedHashMap<>();
    for (Question question : rubric.questions()) {
      if (question.appliesTo(applying) || ticked.contains(question.key())) {
        groups
            .computeIfAbsent(words.family(question), name -> new ArrayList<>())
            .add(new Choice(question.key(), words.label(rubric, question), null));
      }
    }
    return groups.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue(), ticked))
        .toList();
  }

  private static QuestionGroup group(String name, List<Choice> questions, Set<String> ticked) {
    int chosen = (int) questions.stream().filter(each -> ticked.contains(each.value())).count();
    return new QuestionGroup(name, questions, chosen);
  }

  private List<Choice> levels(String prefix, Enum<?>[] levels) {
    return Arrays.stream(levels)
        .map(
            level ->
                new Choice(
                    level.name(),
                    message(prefix + level.name()),
                    message(prefix + level.name() + ".explanation")))
        .toList();
  }

  private String message(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
