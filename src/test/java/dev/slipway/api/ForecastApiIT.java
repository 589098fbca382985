package dev.slipway.api;

import static dev.slipway.account.TestPeople.byToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.MovableClock;
import dev.slipway.account.PersonCard;
import dev.slipway.account.TestPeople;
import dev.slipway.account.token.Scope;
import dev.slipway.elicitation.Board;
import dev.slipway.elicitation.RoundService;
import dev.slipway.forecast.ForecastWorld;
import dev.slipway.proposal.OutcomeReportKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** The ledger, asked for through the real filter chain. */
@Import({ForecastWorld.class, Board.class})
class ForecastApiIT extends IntegrationTest {

  @Autowired private MovableClock clock;
  @Autowired private MockMvc mvc;
  @Autowired private ForecastWorld world;
  @Autowired private Board board;
  @Autowired private RoundService rounds;

  @BeforeEach
  void springOf2022() {
    clock.today(ForecastWorld.BEFORE);
  }

  @Test
  void givesForecastsWithWhatCameAndScoresToATokenThatMayRead() throws Exception {
    UUID id = world.released();
    clock.today(ForecastWorld.SIX.plusDays(1));
    world.record(id, OutcomeReportKind.COPIED, ForecastWorld.DECIDED.plusDays(30));
    String his = "$.forecasts[?(@.proposalId == '" + id + "' && @.event == 'copied')]";

    mvc.perform(get("/api/v1/forecasts").with(byToken(world.chair, Scope.READ)))
        .andExpect(status().isOk())
        .andExpect(jsonPath(his + ".state", contains("happened", "happened", "happened")))
        .andExpect(jsonPath(his + ".dueOn", contains("2022-10-06", "2023-04-06", "2024-04-06")))
        .andExpect(
            jsonPath(his + ".resolvedOn", contains("2022-05-06", "2022-05-06", "2022-05-06")))
        .andExpect(jsonPath("$.scores[0].voice").value("starting"))
        .andExpect(jsonPath("$.scores[0].always50Percent.brier").value(0.25))
        .andExpect(jsonPath("$.scores[0].always50Percent.brierInterval").isEmpty())
        .andExpect(jsonPath("$.scores[0].given", hasKey("brierInterval")))
        .andExpect(jsonPath("$.scores[0].given", hasKey("logInterval")))
        .andExpect(jsonPath("$.scores[0].bins.length()").value(5));
  }

  @Test
  void givesThemAsAFile() throws Exception {
    world.submitted();
    for (String accept : List.of("text/csv", "*/*")) {
      mvc.perform(get("/api/v1/forecasts?format=csv").accept(accept))
          .andExpect(status().isOk())
          .andExpect(content().contentTypeCompatibleWith("text/csv"))
          .andExpect(content().string(startsWith("id,proposal_id,question,confidentiality,event")));
    }
  }

  @Test
  void leavesOutWhatIsVeiled() throws Exception {
    UUID id = board.submitted();
    List<UUID> asked = List.of(board.ada.id(), board.bo.id());
    TestPeople.as(board.chair, () -> rounds.openFirst(id, asked, ForecastWorld.BEFORE.plusDays(1)));

    assertThat(ledgerOf(board.ada)).doesNotContain(id.toString());
    assertThat(ledgerOf(board.chair)).contains(id.toString());
    mvc.perform(get("/api/v1/forecasts").with(byToken(board.ada, Scope.READ)))
        .andExpect(jsonPath("$.hiddenProposals", greaterThan(0)));
  }

  private String ledgerOf(PersonCard person) throws Exception {
    return mvc.perform(get("/api/v1/forecasts").with(byToken(person, Scope.READ)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
