package dev.slipway.elicitation.discussion;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.audit.Change;
import dev.slipway.elicitation.ElicitationEvent.CommentMade;
import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.Panels;
import dev.slipway.elicitation.answer.AskedQuestions;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talk about answers, question by question. */
@Service
@Transactional
public class Discussion {

  /** What fits on a page; who has more to say has evidence, which has its own place. */
  public static final int LONGEST = 5_000;

  /** "@" and the name by which somebody signs in; what ends a sentence is no part of it. */
  private static final Pattern MENTION = Pattern.compile("@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])");

  private static final int MOST_MENTIONED = 20;

  private final Comments comments;
  private final Panels panels;
  private final ProposalService proposals;
  private final AskedQuestions questions;
  private final People people;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Discussion(
      Comments comments,
      Panels panels,
      ProposalService proposals,
      AskedQuestions questions,
      People people,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.comments = comments;
    this.panels = panels;
    this.proposals = proposals;
    this.questions = questions;
    this.people = people;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  /** Everything said, the earliest first. */
  @Transactional(readOnly = true)
  public List<Comment> of(UUID proposalId) {
    return comments.findByProposalIdOrderByMadeAt(proposalId);
  }

  /**
   * Says something about the answers to a question.
   *
   * @throws ElicitationRefused as long as no answers are shown, or while reviewers answer again by
   *     themselves
   * @throws IllegalArgumentException if there is no such question, or nothing is said
   */
  public void say(UUID proposalId, String question, String body) {
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    boolean shown = panels.findById(proposalId).filter(Panel::isTalking).isPresent();
    if (!shown) {
      throw new ElicitationRefused("elicitation.refused.comment");
    }
    Question about =
        questions
            .find(proposal, question)
            .orElseThrow(() -> new IllegalArgumentException("no question " + question));
    if (body.isBlank() || body.length() > LONGEST) {
      throw new IllegalArgumentException("a comment on " + question);
    }
    comments.save(
        new Comment(
            proposalId,
            about.stored(),
            person.id(),
            body,
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    events.publishEvent(
        new CommentMade(
            proposalId,
            proposal.question(),
            person.id(),
            mentioned(body),
            List.of(new Change("comment", null, question + ": " + body))));
  }

  /** Whoever is named by "@name" and has an open account. */
  private Set<UUID> mentioned(String body) {
    return MENTION
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .limit(MOST_MENTIONED)
        .map(people::find)
        .flatMap(Optional::stream)
        .filter(PersonCard::active)
        .map(PersonCard::id)
        .collect(Collectors.toSet());
  }
}
