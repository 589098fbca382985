package dev.slipway.forecast.web;

import static dev.slipway.forecast.ForecastExamples.ADA;
import static dev.slipway.forecast.ForecastExamples.PROPOSAL;
import static dev.slipway.forecast.ForecastExamples.entry;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.desk.web.FixedClock;
import dev.slipway.forecast.ForecastKind;
import dev.slipway.forecast.ForecastLedger;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.forecast.Releases;
import dev.slipway.forecast.Resolution.Reason;
import dev.slipway.forecast.conversion.CaseConversionService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({ForecastsController.class, ProposalForecastsController.class})
@Import(FixedClock.class)
@WithMockUser(roles = "CHAIR")
class ForecastsControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private ForecastLedger ledger;
  @MockitoBean private ProposalService proposals;
  @MockitoBean private CaseConversionService taking;
  @MockitoBean private Releases releases;

  private static final LocalDate FAR = LocalDate.of(2027, 6, 30);
  private static final LocalDate NEAR = LocalDate.of(2026, 12, 24);
  private static final LocalDate PAST = LocalDate.of(2026, 6, 30);

  @BeforeEach
  void oneOfEach() {
    List<LedgerEntry> all =
        List.of(
            entry(ForecastKind.COPIED, PAST, 0.62, Reason.RECORDED, null),
            entry(ForecastKind.OPENLY_DISTRIBUTED, PAST, 0.31, Reason.NOTHING_RECORDED, ADA),
            entry(ForecastKind.COPIED, NEAR, 0.71, Reason.WAITING, null),
            entry(ForecastKind.EXTREMELY_BAD, FAR, 0.0031, Reason.WAITING, ADA),
            entry(ForecastKind.EXTREMELY_GOOD, FAR, 0.07, Reason.OTHER_CONDITIONS, null),
            entry(ForecastKind.EXTREMELY_GOOD, FAR, 0.08, Reason.NEWER_ONE, null));
    when(ledger.all()).thenReturn(all);
    when(ledger.of(PROPOSAL)).thenReturn(all);
    when(proposals.find(any(UUID.class))).thenReturn(Optional.empty());
    Proposal proposal = mock(Proposal.class);
    when(proposal.question()).thenReturn("Release the boat?");
    when(proposal.state()).thenReturn(ProposalState.RELEASED);
    when(proposals.find(PROPOSAL)).thenReturn(Optional.of(proposal));
    when(releases.of(PROPOSAL)).thenReturn(Optional.of(LocalDate.of(2026, 2, 6)));
    when(taking.caseOf(PROPOSAL)).thenReturn(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/forecasts | An independent copy by 24 December 2026 | by 30 June 2026",
        "/forecasts?view=soon | An independent copy by 24 December 2026 | by 30 June 2027",
        "/forecasts?view=settled | Pier Works showed a raft | by 30 June 2027",
        "/forecasts?view=void | the board set different conditions | by 30 June 2026",
        "/forecasts?view=replaced | Replaced by a newer score | by 30 June 2026",
        "/forecasts?kind=EXTREMELY_BAD | An extremely bad outcome by 30 June 2027 | copy by",
        "/forecasts?who=00000000-0000-0000-0000-00000000002a | Ada Lace alone | copy by",
        "/forecasts?who=STARTING | Starting answers | Ada Lace alone",
        "/forecasts?view=nonsense&who=x&kind=y&proposal=z&page=-3 | 24 December 2026 | 30 June 2026"
      })
  void showsWhatItsAddressAsksFor(String address, String shown, String left) throws Exception {
    mvc.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(shown)))
        .andExpect(content().string(not(containsString(left))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void namesTheMarkAndHowFarTheReleaseWasOffThePlan() throws Exception {
    mvc.perform(get("/forecasts?view=settled"))
        .andExpect(content().string(containsString("Board only")))
        .andExpect(content().string(containsString("Released 7 days later than planned")))
        .andExpect(content().string(containsString("Nothing on record by 30 June 2026")));
  }

  @Test
  void saysWhatIsHiddenFromThePresentPerson() throws Exception {
    when(ledger.veiled()).thenReturn(2);
    for (String address : List.of("/forecasts", "/forecasts/scores")) {
      mvc.perform(get(address))
          .andExpect(content().string(containsString("Forecasts of 2 proposals are hidden")));
    }
  }

  @Test
  void emptyLedgerSaysWhenThereWillBeSome() throws Exception {
    when(ledger.all()).thenReturn(List.of());
    mvc.perform(get("/forecasts"))
        .andExpect(content().string(containsString("No forecast yet")))
        .andExpect(content().string(not(containsString("<table"))));
    mvc.perform(get("/forecasts/scores"))
        .andExpect(content().string(containsString("Nothing counts yet")))
        .andExpect(content().string(not(containsString("chart-data"))));
  }

  @Test
  void meanScoresHaveIntervalsOnceFiveProposalsCount() throws Exception {
    List<LedgerEntry> five =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    entry(
                        new UUID(0, 100 + i),
                        ForecastKind.COPIED,
                        PAST,
                        0.3 + i / 10.0,
                        Reason.RECORDED,
                        null))
            .toList();
    when(ledger.all()).thenReturn(five);
    // The mean of 0.49, 0.36, 0.25, 0.16 and 0.09 is 0.27.
    mvc.perform(get("/forecasts/scores").locale(Locale.ENGLISH))
        .andExpect(
            content().string(matchesRegex("(?s).*0\\.270\\s+\\(0\\.1\\d\\d to 0\\.\\d{3}\\).*")))
        .andExpect(content().string(containsString("In brackets: 90% interval")))
        .andExpect(content().string(not(containsString("No intervals"))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void scoresStandBesideThoseOfWhoeverKnowsLess() throws Exception {
    mvc.perform(get("/forecasts/scores"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("0.144")))
        .andExpect(content().string(containsString("0.250")))
        .andExpect(
            content()
                .string(
                    containsString("When we said 60% to 80% (62% on average), it came in 1 of 1")))
        .andExpect(content().string(containsString("With 1 this says little")))
        .andExpect(content().string(containsString("No intervals: one proposal says")))
        .andExpect(content().string(containsString("data-chart=\"calibration\"")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void proposalShowsItsOwnAndOffersTheCase() throws Exception {
    mvc.perform(get("/proposals/{id}/forecasts", PROPOSAL))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Released on 6 February 2026")))
        .andExpect(content().string(containsString("/proposals/" + PROPOSAL + "/case")))
        .andExpect(content().string(containsString("For the plan as proposed")))
        .andExpect(content().string(not(containsString("??"))));
    when(taking.caseOf(PROPOSAL)).thenReturn(Optional.of("paper-boat"));
    mvc.perform(get("/proposals/{id}/forecasts", PROPOSAL))
        .andExpect(content().string(containsString("/cases/paper-boat")))
        .andExpect(content().string(not(containsString("/proposals/" + PROPOSAL + "/case"))));
  }

  @Test
  void unknownProposalIsNotFound() throws Exception {
    mvc.perform(get("/proposals/{id}/forecasts", UUID.randomUUID()))
        .andExpect(status().isNotFound());
  }
}
