package dev.slipway.desk.web.waiting;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.DeskWorld;
import dev.slipway.elicitation.RoundService;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.ProposalService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody sees what waits for them, and nothing that waits for others. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class WaitingIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private RoundService rounds;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;

  private PersonCard submitter;
  private PersonCard chair;
  private PersonCard reviewer;

  @BeforeEach
  void people() {
    submitter = world.person("Sam", Role.SUBMITTER);
    chair = world.person("Cleo", Role.CHAIR);
    reviewer = world.person("Rey", Role.REVIEWER);
  }

  @Test
  void draftWaitsForWhoeverBeganIt() throws Exception {
    UUID model =
        profiles.add(DeskWorld.model("Raft " + UUID.randomUUID(), "Quay Laboratory", 3e9)).id();
    UUID id = as(submitter, () -> proposals.create(DeskWorld.asking(model, "Release?")).id());
    String address = "/proposals/" + id + "/edit";

    sees(submitter, stringContainsInOrder("Drafts of yours", address));
    sees(world.person("Sue", Role.SUBMITTER), not(containsString(address)));
    sees(chair, not(containsString(address)));
  }

  @Test
  void roundWaitsForItsReviewersUntilTheyHaveFinishedAndForTheChair() throws Exception {
    UUID id = world.submitted(submitter);
    sees(chair, containsString("/proposals/" + id + "\""));
    String address = "/proposals/" + id + "/estimates";
    LocalDate closes = LocalDate.now().plusDays(7);
    as(chair, () -> rounds.openFirst(id, List.of(reviewer.id()), closes));

    sees(reviewer, stringContainsInOrder("Questions to answer", address));
    sees(chair, stringContainsInOrder("Open rounds", address));
    sees(world.person("Rob", Role.REVIEWER), not(containsString(address)));
    as(reviewer, () -> rounds.finish(id));
    sees(reviewer, not(containsString(address)));
  }

  @Test
  void proposalsOfTheDemonstrationComeAfterThoseOfTheBoard() throws Exception {
    UUID model =
        profiles.add(DeskWorld.model("Punt " + UUID.randomUUID(), "Quay Laboratory", 3e9)).id();
    UUID older = asSlipwayItself(model, LocalDate.of(2001, 2, 3));
    UUID own = world.submitted(submitter);

    sees(
        chair,
        stringContainsInOrder(
            "/proposals/" + own + "\"", "/proposals/" + older + "\"", "Demonstration"));
  }

  /** As the demonstration is loaded: by nobody who has signed in. */
  private UUID asSlipwayItself(UUID model, LocalDate day) {
    UUID id =
        proposals
            .create(AProposal.like(DeskWorld.asking(model, "Release?")).decidedOn(day).details())
            .id();
    proposals.submit(id, null);
    return id;
  }

  @Test
  void whatIsReadyWaitsForChairsWhoTakePart() throws Exception {
    UUID id = world.ready(submitter, chair);
    sees(chair, stringContainsInOrder("Proposals to decide", "/proposals/" + id + "/decide"));
    sees(reviewer, not(containsString(id.toString())));
  }

  private void sees(PersonCard person, Matcher<String> what) throws Exception {
    mvc.perform(get("/waiting").with(by(person)))
        .andExpect(content().string(what))
        .andExpect(content().string(not(containsString("??"))));
  }
}
