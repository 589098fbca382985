package dev.slipway.desk.web.home;

import static dev.slipway.account.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Verdict;
import dev.slipway.desk.CountedStatements;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalService;
import dev.slipway.review.ReviewReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** What the page that people come in by reads, on each database. */
@TestPropertySource(properties = "spring.application.name=slipway-home")
class HomeIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private HomeAlerts alerts;
  @Autowired private DecisionWorld world;
  @Autowired private DecisionService decisions;
  @Autowired private ProposalService proposals;

  @Test
  void takesAsManyStatementsForManyAlertsAsForFew() throws Exception {
    world.policy(0.9, 1);
    alarming(2);
    int few = statements();

    alarming(5);

    assertThat(statements()).isEqualTo(few);
    HomeAlerts.Alerts all = alerts.read();
    assertThat(all.due()).hasSize(7).allMatch(due -> due.step().access().equals("STAGED"));
    assertThat(all.reviews())
        .hasSize(7)
        .allMatch(each -> each.reasons().equals(List.of(ReviewReason.INCIDENT)));
  }

  private int statements() throws Exception {
    return CountedStatements.in(
        () ->
            mvc.perform(MockMvcRequestBuilders.get("/"))
                .andExpect(MockMvcResultMatchers.status().isOk()));
  }

  /** So many with an open condition, a step that is due, and an incident. */
  private void alarming(int number) {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    for (int i = 0; i < number; i++) {
      UUID id = world.ready(submitter, chair);
      as(
          chair,
          () ->
              decisions.propose(
                  id, world.score(id), 0, ifFiltered(submitter), DecisionWorld.PASSWORD));
      proposals.recordHappening(
          id,
          new Observation(
              OutcomeReportKind.INCIDENT, LocalDate.of(2022, 5, 1), "It went wrong", "log"));
    }
  }

  private static DecisionContent ifFiltered(PersonCard owner) {
    return new DecisionContent(
        Verdict.APPROVE_WITH_CONDITIONS,
        null,
        "If it is filtered",
        "",
        List.of(new Wanted("filters", owner.id(), LocalDate.now().plusMonths(1))));
  }
}
