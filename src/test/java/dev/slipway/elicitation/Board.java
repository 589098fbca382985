package dev.slipway.elicitation;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.joinWithPassword;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.desk.DeskWorld;
import dev.slipway.elicitation.answer.Answer;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.ProposalService;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;

/** A board for tests: a submitter, a chair and three reviewers, and what they do. */
@Lazy
public class Board {

  public static final String RATE = "threats.harassment.ratePerYear";
  public static final String LAG = "copy.lagMonths";

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final RoundService rounds;
  private final AnswerService answers;

  public final PersonCard submitter;
  public final PersonCard chair;
  public final PersonCard ada;
  public final PersonCard bo;
  public final PersonCard cy;

  public Board(
      People people,
      ProposalService proposals,
      ProfileService profiles,
      RoundService rounds,
      AnswerService answers) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.rounds = rounds;
    this.answers = answers;
    submitter = joinWithPassword(people, "Sue", Role.SUBMITTER);
    chair = joinWithPassword(people, "Carl", Role.CHAIR);
    ada = joinWithPassword(people, "Ada", Role.REVIEWER);
    bo = joinWithPassword(people, "Bo", Role.REVIEWER);
    cy = joinWithPassword(people, "Cy", Role.REVIEWER);
  }

  /** A draft with a claim on the rate of harassment. */
  public UUID begun() {
    return as(
        submitter,
        () -> {
          UUID model = profiles.add(DeskWorld.model("Model " + UUID.randomUUID(), "Lab", 3e9)).id();
          List<Claim> claims =
              List.of(
                  new Claim(
                      Question.parse(RATE).orElseThrow(),
                      Quantity.of(0.001, 0.002, 0.004),
                      "We looked"));
          return proposals
              .create(DeskWorld.asking(model, "Release " + model + "?", 36, claims))
              .id();
        });
  }

  /** One that is before the board. */
  public UUID submitted() {
    UUID id = begun();
    as(submitter, () -> proposals.submit(id, null));
    return id;
  }

  /** One that the three are asked about. */
  public UUID asked() {
    UUID id = submitted();
    open(id);
    return id;
  }

  public void open(UUID id) {
    as(chair, () -> rounds.openFirst(id, List.of(ada.id(), bo.id(), cy.id()), tomorrow()));
  }

  public void openAgain(UUID id) {
    as(chair, () -> rounds.openSecond(id, tomorrow()));
  }

  public void close(UUID id, int seen) {
    as(chair, () -> rounds.close(id, seen));
  }

  public void answer(PersonCard who, UUID id, String question, double... three) {
    as(who, () -> answers.give(id, question, saying(three)));
  }

  /** Three who part by a factor of ten and more, shown to everybody. */
  public UUID shown() {
    UUID id = asked();
    answer(ada, id, RATE, 0.001, 0.002, 0.005);
    answer(bo, id, RATE, 0.02, 0.06, 0.2);
    answer(cy, id, LAG, 3, 9, 30);
    close(id, 3);
    return id;
  }

  public static Answer saying(double... three) {
    return new Answer(Quantity.of(three[0], three[1], three[2]), "Because", List.of());
  }

  private static LocalDate tomorrow() {
    return LocalDate.now().plusDays(1);
  }
}
