package dev.slipway.desk.web.next;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.slipway.desk.web.next.NextStep.WaitingFor;
import dev.slipway.desk.web.next.ReviewFacts.Condition;
import dev.slipway.desk.web.next.ReviewFacts.Decided;
import dev.slipway.desk.web.next.ReviewFacts.Reader;
import dev.slipway.proposal.ProposalState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says what is next from the first signature on. */
final class DecidedSteps {

  private final ReviewFacts facts;
  private final Decided decision;

  /** Only where there is a decision. */
  DecidedSteps(ReviewFacts facts) {
    this.facts = facts;
    this.decision = Objects.requireNonNull(facts.decision());
  }

  /** While signatures are missing. */
  NextStep signing() {
    List<WaitingFor> others = NextSteps.waitingFor(Task.SIGN, decision.unsigned());
    if (reader().chairs() && !decision.signedByMe()) {
      return new NextStep(
          NextSteps.offer(facts, Task.SIGN, decision.id()), "SIGN", List.of(), others);
    }
    return NextSteps.none(decision.signedByMe() ? "SIGNED" : "SIGNING", others);
  }

  /** Once it holds. */
  NextStep next() {
    Task task = task();
    List<WaitingFor> others = others();
    if (task == null) {
      return new NextStep(null, idle(others), instead(null), others);
    }
    return new NextStep(
        NextSteps.offer(facts, task, rest(task)), task.name(), instead(task), others);
  }

  /** Whether there is a decision in force that something asks about, and no other to sign. */
  private boolean looksAgain() {
    return decision.reviewWanted() && !decision.toSign();
  }

  private @Nullable Object rest(Task task) {
    return switch (task) {
      case SIGN -> decision.id();
      case MEET_CONDITION -> decision.myCondition();
      case LOOK_AGAIN -> decision.id() + "/since";
      default -> null;
    };
  }

  private @Nullable Task task() {
    if (decision.toSign() && reader().chairs() && !decision.signedByMe()) {
      return Task.SIGN;
    }
    if (decision.myCondition() != null) {
      return Task.MEET_CONDITION;
    }
    if (decision.reviewWanted() && reader().submits()) {
      return Task.REVIEW_AGAIN;
    }
    if (looksAgain() && reader().chairs()) {
      return Task.LOOK_AGAIN;
    }
    return decision.releasable() && reader().submits() ? Task.RELEASE : null;
  }

  private List<NextStep.Offer> instead(@Nullable Task task) {
    List<NextStep.Offer> offers = new ArrayList<>();
    boolean mayAct = reader().chairs() || reader().submits();
    if (looksAgain() && mayAct && task != Task.LOOK_AGAIN) {
      offers.add(NextSteps.offer(facts, Task.LOOK_AGAIN, rest(Task.LOOK_AGAIN)));
    }
    if (reader().chairs()) {
      offers.add(NextSteps.offer(facts, Task.DECIDE_AGAIN, ""));
    }
    return offers;
  }

  private String idle(List<WaitingFor> others) {
    if (!others.isEmpty()) {
      return "DECIDED_WAITING";
    }
    return facts.state() == ProposalState.RELEASED ? "RELEASED" : "DECIDED";
  }

  /** Owners of open conditions by the day on which these are due, then who can release it. */
  private List<WaitingFor> others() {
    var byDay =
        decision.conditions().stream()
            .collect(groupingBy(Condition::due, TreeMap::new, mapping(Condition::owner, toList())));
    List<WaitingFor> owners =
        byDay.entrySet().stream()
            .map(
                day ->
                    new WaitingFor(
                        Task.MEET_CONDITION,
                        day.getValue().stream().distinct().toList(),
                        day.getKey()))
            .toList();
    boolean release = owners.isEmpty() && decision.releasable() && !reader().submits();
    return release ? NextSteps.waitingFor(Task.RELEASE, facts.names().submitters()) : owners;
  }

  private Reader reader() {
    return facts.reader();
  }
}
