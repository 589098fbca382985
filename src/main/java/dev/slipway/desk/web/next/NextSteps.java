package dev.slipway.desk.web.next;

import dev.slipway.desk.web.next.NextStep.Offer;
import dev.slipway.desk.web.next.NextStep.WaitingFor;
import dev.slipway.desk.web.next.ReviewFacts.Mine;
import dev.slipway.desk.web.next.ReviewFacts.Reader;
import dev.slipway.desk.web.next.ReviewFacts.Round;
import dev.slipway.proposal.ProposalState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is next while a proposal is before the board; {@link DecidedSteps} goes on. */
final class NextSteps {

  private final ReviewFacts facts;
  private final Reader reader;

  private NextSteps(ReviewFacts facts) {
    this.facts = facts;
    this.reader = facts.reader();
  }

  static NextStep of(ReviewFacts facts) {
    NextSteps steps = new NextSteps(facts);
    return switch (facts.state()) {
      case DRAFT -> steps.draft();
      case SUBMITTED -> steps.submitted();
      case ROUND_ONE, ROUND_TWO -> steps.round();
      case DISCUSSION -> steps.discussion();
      case SCORED -> steps.scored();
      case DECIDED, RELEASED ->
          facts.decision() == null ? none("DECIDED", List.of()) : new DecidedSteps(facts).next();
      case WITHDRAWN -> none("WITHDRAWN", List.of());
    };
  }

  private NextStep draft() {
    if (reader.submits()) {
      return step(facts.planned() ? Task.SUBMIT : Task.EDIT);
    }
    return none("DRAFT", waitingFor(Task.SUBMIT, facts.names().submitters()));
  }

  private NextStep submitted() {
    if (!reader.chairs()) {
      return waitForChair(Task.ASK_REVIEWERS);
    }
    List<Offer> instead = List.of(offer(Task.SKIP_REVIEW));
    if (facts.names().reviewersToAsk()) {
      return new NextStep(offer(Task.ASK_REVIEWERS), "ASK_REVIEWERS", instead, List.of());
    }
    return new NextStep(
        reader.administers() ? offer(Task.GIVE_ROLES) : null, "NO_REVIEWERS", instead, List.of());
  }

  private NextStep round() {
    Round round = facts.round();
    if (round == null) {
      return waitForChair(Task.OPEN_DISCUSSION);
    }
    Task close =
        facts.state() == ProposalState.ROUND_ONE ? Task.OPEN_DISCUSSION : Task.CLOSE_SECOND;
    List<WaitingFor> answers =
        round.unfinished().isEmpty()
            ? List.of()
            : List.of(new WaitingFor(Task.ANSWER, round.unfinished(), round.closesOn()));
    boolean early = reader.chairs() && !round.finishedByAll();
    List<Offer> instead = early ? List.of(offer(Task.CLOSE_EARLY)) : List.of();
    Mine mine = round.mine();
    if (mine != null && !mine.finished()) {
      return new NextStep(answering(mine), answeringWhy(mine), instead, answers);
    }
    if (!round.finishedByAll()) {
      return new NextStep(null, mine == null ? "ROUND" : "FINISHED", instead, answers);
    }
    return reader.chairs() ? step(close) : waitForChair(close);
  }

  private Offer answering(Mine mine) {
    String next = mine.next();
    return next == null
        ? offer(Task.FINISH)
        : offer(Task.ANSWER, next, mine.asked() - mine.answered(), mine.answered());
  }

  private String answeringWhy(Mine mine) {
    if (mine.next() == null) {
      return "FINISH";
    }
    return facts.state() == ProposalState.ROUND_TWO ? "ANSWER_AGAIN" : "ANSWER";
  }

  private NextStep discussion() {
    if (reader.chairs()) {
      return new NextStep(
          offer(Task.ASK_AGAIN), "ASK_AGAIN", List.of(offer(Task.END_REVIEW)), List.of());
    }
    List<WaitingFor> chairs = waitingFor(Task.ASK_AGAIN, facts.names().chairs());
    return reader.seated()
        ? new NextStep(offer(Task.DISCUSS), "DISCUSS", List.of(), chairs)
        : none("DISCUSSION", chairs);
  }

  private NextStep scored() {
    if (facts.decision() != null && facts.decision().toSign()) {
      return new DecidedSteps(facts).signing();
    }
    if (!facts.current()) {
      return reader.chairs() || reader.submits()
          ? step(Task.SCORE)
          : none("SCORED", waitingFor(Task.SCORE, facts.names().chairs()));
    }
    return reader.chairs() ? step(Task.DECIDE) : waitForChair(Task.DECIDE);
  }

  /** Nobody is named where no chair is left who may; the sentence then says what helps. */
  private NextStep waitForChair(Task task) {
    List<String> chairs = facts.names().chairs();
    if (!chairs.isEmpty()) {
      return none(reader.recused() ? "RECUSED" : "CHAIR", waitingFor(task, chairs));
    }
    Offer roles = reader.administers() ? offer(Task.GIVE_ROLES) : null;
    return new NextStep(roles, "NO_CHAIR", List.of(), List.of());
  }

  private NextStep step(Task task) {
    return new NextStep(offer(task), task.name(), List.of(), List.of());
  }

  private Offer offer(Task task) {
    return offer(facts, task, "");
  }

  private Offer offer(Task task, String rest, Object... args) {
    return offer(facts, task, rest, args);
  }

  static Offer offer(ReviewFacts facts, Task task, @Nullable Object rest, Object... args) {
    String below = rest == null ? "" : rest.toString();
    return new Offer(task, List.of(args), task.address(facts.id(), below), task.post());
  }

  static NextStep none(String why, List<WaitingFor> waiting) {
    return new NextStep(null, why, List.of(), waiting);
  }

  static List<WaitingFor> waitingFor(Task task, List<String> names) {
    return names.isEmpty() ? List.of() : List.of(new WaitingFor(task, names, null));
  }
}
