package dev.slipway.proposal.evidence.web;

import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.Rollback;
import dev.slipway.proposal.evidence.SecurityLevel;
import dev.slipway.rubric.QuestionList;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.stats.update.Counts.Direction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the form of an entry shows around what is typed. */
@Component
class EvidencePages {

  private final Rubrics rubrics;
  private final QuestionList questions;
  private final MeasurableQuestions measurable;
  private final Choices choices;

  EvidencePages(
      Rubrics rubrics,
      QuestionList questions,
      MeasurableQuestions measurable,
      MessageSource messages) {
    this.rubrics = rubrics;
    this.questions = questions;
    this.measurable = measurable;
    this.choices = new Choices(messages);
  }

  List<Choice> kinds() {
    return choices.of("evidence.kind.", EvidenceKind.values());
  }

  /** Keys of the rubric's questions. */
  List<Question> questions() {
    return rubrics.current().questions();
  }

  /** The questions of a proposal of which numbers may speak. */
  List<Question> measurable(Proposal proposal) {
    return measurable.of(proposal);
  }

  /** Likewise of any proposal; what it does not raise, changes nothing there. */
  List<Question> measurable() {
    return measurable.all();
  }

  void offerChoices(Proposal proposal, EvidenceForm form, Model page) {
    page.addAttribute("securityLevels", choices.of("evidence.sl.", SecurityLevel.values()));
    page.addAttribute("rollbacks", choices.of("evidence.rollback.", Rollback.values()));
    page.addAttribute(
        "yesNo",
        List.of(
            choices.of(EvidenceFormWriter.YES, "evidence.answer.yes"),
            choices.of(EvidenceFormWriter.NO, "evidence.answer.no")));
    page.addAttribute("testKinds", measurable.kinds());
    page.addAttribute(
        "measurable",
        choices.orNone("evidence.measured.question.choose", measurable.choices(proposal)));
    page.addAttribute(
        "directions",
        choices.orNone(
            "evidence.measured.direction.usual",
            choices.of("evidence.measured.direction.", Direction.values())));
    page.addAttribute("steps", choices.of("evidence.step.", FrameworkStep.values()));
    page.addAttribute("questionGroups", groups(proposal, form));
  }

  /** The questions of what applies to the proposal, and those ticked already. */
  private List<QuestionGroup> groups(Proposal proposal, EvidenceForm form) {
    Rubric rubric = rubrics.current();
    Set<String> ticked = Set.copyOf(form.questions());
    Set<String> applying =
        Stream.concat(proposal.threats().stream(), proposal.benefits().stream())
            .collect(Collectors.toSet());
    return questions
        .groups(rubric, one -> one.appliesTo(applying) || ticked.contains(one.key()))
        .stream()
        .map(group -> group(group, ticked))
        .toList();
  }

  private static QuestionGroup group(QuestionList.Group group, Set<String> ticked) {
    List<Choice> open =
        group.questions().stream()
            .map(asked -> Choice.of(asked.question().key(), asked.label()))
            .toList();
    int chosen = (int) open.stream().filter(each -> ticked.contains(each.value())).count();
    return new QuestionGroup(group.name(), open, chosen);
  }
}
