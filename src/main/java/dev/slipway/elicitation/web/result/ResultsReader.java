package dev.slipway.elicitation.web.result;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.Seat;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.answer.AskedQuestions;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.elicitation.discussion.Comment;
import dev.slipway.elicitation.discussion.Discussion;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads everybody's answers of the rounds that are over. */
@Component
public class ResultsReader {

  private final AnswerService answers;
  private final AskedQuestions questions;
  private final Discussion discussion;
  private final PoolService pools;
  private final Rubrics rubrics;
  private final ResultViews views;
  private final People people;

  ResultsReader(
      AnswerService answers,
      AskedQuestions questions,
      Discussion discussion,
      PoolService pools,
      Rubrics rubrics,
      ResultViews views,
      People people) {
    this.answers = answers;
    this.questions = questions;
    this.discussion = discussion;
    this.pools = pools;
    this.rubrics = rubrics;
    this.views = views;
    this.people = people;
  }

  /** Whoever said something about the answers. */
  public List<UUID> speakers(UUID proposalId) {
    return discussion.of(proposalId).stream().map(Comment::personId).distinct().toList();
  }

  /** What was said to one question in the first round; nothing while that is open. */
  public Optional<EarlierView> earlier(
      Proposal proposal, Panel panel, Question question, UUID reader) {
    List<Estimate> shown =
        answers.shown(proposal.id()).stream()
            .filter(each -> each.question().equals(question))
            .toList();
    return panel.roundsOver() == 0 || shown.isEmpty()
        ? Optional.empty()
        : Optional.of(views.earlier(oneQuestion(proposal, panel, question, shown), reader));
  }

  private OneQuestion oneQuestion(
      Proposal proposal, Panel panel, Question question, List<Estimate> shown) {
    OneQuestion.Board board =
        new OneQuestion.Board(
            rubrics.current(),
            proposal,
            panel,
            people.among(panel.seats().stream().map(Seat::personId).toList()),
            pools.find(proposal.id()).orElse(null),
            Answers.NONE);
    return new OneQuestion(board, question, shown, List.of());
  }

  public ResultsView read(Proposal proposal, Panel panel, Map<UUID, PersonCard> people) {
    Map<Question, List<Estimate>> shown =
        answers.shown(proposal.id()).stream().collect(Collectors.groupingBy(Estimate::question));
    Map<Question, List<Comment>> said =
        discussion.of(proposal.id()).stream().collect(Collectors.groupingBy(Comment::question));
    OneQuestion.Board board =
        new OneQuestion.Board(
            rubrics.current(),
            proposal,
            panel,
            people,
            pools.find(proposal.id()).orElse(null),
            questions.starting(proposal));
    List<ResultView> results =
        questions.of(proposal).all().stream()
            .filter(asked -> shown.containsKey(asked.question()))
            .map(
                asked ->
                    views.of(
                        new OneQuestion(
                            board,
                            asked.question(),
                            shown.getOrDefault(asked.question(), List.of()),
                            said.getOrDefault(asked.question(), List.of()))))
            .toList();
    return new ResultsView(
        results,
        panel.pooling().name(),
        !panel.rules().areEqual(),
        panel.rules().claimsWeight(),
        panel.rules().reason(),
        panel.rulesBy());
  }
}
