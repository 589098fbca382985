package dev.slipway.proposal.web.page;

import dev.slipway.form.Choice;
import dev.slipway.form.NumbersView;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.starting.AnswersInHand;
import dev.slipway.proposal.web.form.ClaimForm;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.rubric.QuestionList;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the rubric's questions beside the submitter's own answers. */
@Component
public class ClaimPages {

  private static final ClaimView UNKNOWN =
      new ClaimView(false, "", "", "POSITIVE", "question.unit.share", "", null, "", "");

  private final QuestionWords words;
  private final QuestionList questions;
  private final AnswersInHand inHand;

  ClaimPages(QuestionWords words, QuestionList questions, AnswersInHand inHand) {
    this.words = words;
    this.questions = questions;
    this.inHand = inHand;
  }

  /** One view for each answer typed, in the same order. */
  List<ClaimView> views(ProposalForm form, Rubric rubric, Optional<ModelProfile> model) {
    if (form.claims().isEmpty()) {
      return List.of();
    }
    Known known = known(form, rubric, model);
    return form.claims().stream()
        .map(
            claim ->
                rubric
                    .question(claim.question())
                    .map(question -> view(rubric, question, known))
                    .orElse(UNKNOWN))
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

  private ClaimView view(Rubric rubric, Question question, Known known) {
    NumbersView starting =
        isOfCases(rubric, question)
            ? null
            : NumbersView.of(known.answers().find(question).orElse(null), question.unit().code());
    return new ClaimView(
        true,
        words.label(rubric, question),
        words.explanation(rubric, question),
        question.kind().name(),
        "question.unit." + question.unit().code(),
        known.model(),
        starting,
        starting == null ? "proposal.claim.starting." + instead(rubric, question, known) : "",
        words.basis(rubric, question));
  }

  private static boolean isOfCases(Rubric rubric, Question question) {
    return rubric.basis(question).equals("cases");
  }

  /** What is told of the reference model alone is never set beside a claim on the model in hand. */
  private static String instead(Rubric rubric, Question question, Known known) {
    if (isOfCases(rubric, question)) {
      return "cases";
    }
    boolean step = question.family().subject() == Subject.STEP;
    return step && !known.model().isEmpty() ? "chain" : "model";
  }

  /**
   * What the rubric answers.
   *
   * @param model whom it is about; empty for none in particular
   */
  private record Known(String model, Answers answers) {}

  private Known known(ProposalForm form, Rubric rubric, Optional<ModelProfile> model) {
    boolean listed =
        Stream.concat(form.threats().stream(), form.benefits().stream()).anyMatch(rubric::lists);
    return model
        .filter(any -> listed)
        .map(each -> new Known(each.fullName(), inHand.of(each, form.threats(), form.benefits())))
        .orElseGet(() -> new Known("", rubric.answers().only(ClaimPages::isOfRelease)));
  }

  private static boolean isOfRelease(Question question) {
    return question.family().subject() == Subject.RELEASE;
  }
}
