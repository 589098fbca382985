package dev.slipway.elicitation.web.result;

import dev.slipway.account.PersonCard;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.elicitation.discussion.Comment;
import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.Rubric;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question with everything said to it; for work inside a request, never in a view. */
final class OneQuestion {

  private final Board board;
  private final Question question;
  private final List<Estimate> estimates;
  private final List<Comment> comments;

  /**
   * One of the questions that a board was asked.
   *
   * @param estimates of the rounds that are over, the earlier first
   */
  OneQuestion(Board board, Question question, List<Estimate> estimates, List<Comment> comments) {
    this.board = board;
    this.question = question;
    this.estimates = List.copyOf(estimates);
    this.comments = List.copyOf(comments);
  }

  /** What is the same for all questions. */
  static final class Board {

    private final Rubric rubric;
    private final Proposal proposal;
    private final Panel panel;
    private final Map<UUID, PersonCard> people;
    private final @Nullable ReviewerPool pool;
    private final Answers starting;

    /**
     * Those who were asked.
     *
     * @param starting answers for the model in hand, as reviewers' are
     * @param pool null where nobody is heard
     */
    Board(
        Rubric rubric,
        Proposal proposal,
        Panel panel,
        Map<UUID, PersonCard> people,
        @Nullable ReviewerPool pool,
        Answers starting) {
      this.rubric = rubric;
      this.proposal = proposal;
      this.panel = panel;
      this.people = people;
      this.pool = pool;
      this.starting = starting;
    }
  }

  Rubric rubric() {
    return board.rubric;
  }

  Proposal proposal() {
    return board.proposal;
  }

  Panel panel() {
    return board.panel;
  }

  @Nullable ReviewerPool pool() {
    return board.pool;
  }

  /** Null where it speaks of another model, and cannot stand beside reviewers' answers. */
  @Nullable Quantity starting() {
    return board.starting.find(question).orElse(null);
  }

  Question question() {
    return question;
  }

  List<Comment> comments() {
    return comments;
  }

  /** What somebody said in a round, or null. */
  @Nullable Estimate by(UUID personId, int round) {
    return estimates.stream()
        .filter(each -> each.personId().equals(personId) && each.round() == round)
        .findFirst()
        .orElse(null);
  }

  @Nullable Estimate last(UUID personId) {
    Estimate second = by(personId, 2);
    return second == null ? by(personId, 1) : second;
  }

  String name(UUID personId) {
    PersonCard card = board.people.get(personId);
    return card == null ? "?" : card.fullName();
  }

  boolean heard(UUID personId) {
    return board.pool != null && board.pool.people().contains(personId);
  }
}
