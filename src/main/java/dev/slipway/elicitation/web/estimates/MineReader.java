package dev.slipway.elicitation.web.estimates;

import dev.slipway.account.CurrentPerson;
import dev.slipway.draft.DraftSummary;
import dev.slipway.draft.Drafts;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.Seat;
import dev.slipway.elicitation.answer.AnswerProgress;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.answer.AskedQuestions;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.elicitation.web.QuestionAddress;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the present person is asked. */
@Component
class MineReader {

  private final AnswerService answers;
  private final AnswerProgress progress;
  private final AskedQuestions questions;
  private final Rubrics rubrics;
  private final QuestionWords words;
  private final Drafts drafts;
  private final CurrentPerson person;

  MineReader(
      AnswerService answers,
      AnswerProgress progress,
      AskedQuestions questions,
      Rubrics rubrics,
      QuestionWords words,
      Drafts drafts,
      CurrentPerson person) {
    this.answers = answers;
    this.progress = progress;
    this.questions = questions;
    this.rubrics = rubrics;
    this.words = words;
    this.drafts = drafts;
    this.person = person;
  }

  /** Nothing for who has no seat. */
  Optional<MineView> read(Proposal proposal, Panel panel) {
    return person.maybeId().flatMap(panel::seatOf).map(seat -> view(proposal, panel, seat));
  }

  private MineView view(Proposal proposal, Panel panel, Seat seat) {
    Map<Question, Estimate> mine = answers.mine(proposal.id());
    Set<String> typed = drafts.begun().stream().map(DraftSummary::path).collect(Collectors.toSet());
    Rubric rubric = rubrics.current();
    AskedQuestions.Questions asked = questions.of(proposal);
    List<QuestionRow> rows =
        asked.all().stream()
            .map(
                each ->
                    new QuestionRow(
                        each.key(),
                        words.label(rubric, each.question()),
                        each.share(),
                        each.matters(),
                        state(
                            mine.get(each.question()),
                            panel.roundNumber(),
                            typed.contains(QuestionAddress.of(proposal.id(), each.key())))))
            .toList();
    Set<String> keys =
        rows.stream()
            .filter(QuestionRow::isAnswered)
            .map(QuestionRow::key)
            .collect(Collectors.toSet());
    Set<Question> answered =
        asked.all().stream()
            .map(AskedQuestions.Asked::question)
            .filter(question -> keys.contains(question.key()))
            .collect(Collectors.toSet());
    return new MineView(
        rows,
        progress.of(proposal, panel),
        asked.ranked() ? asked.covered(answered) : null,
        seat.finishedRound() == panel.roundNumber());
  }

  private static QuestionRow.State state(@Nullable Estimate mine, int round, boolean typed) {
    if (typed) {
      return QuestionRow.State.TYPED;
    }
    if (mine == null) {
      return QuestionRow.State.OPEN;
    }
    if (mine.round() < round) {
      return QuestionRow.State.BEFORE;
    }
    return mine.answer().numbers() == null ? QuestionRow.State.UNKNOWN : QuestionRow.State.ANSWERED;
  }
}
