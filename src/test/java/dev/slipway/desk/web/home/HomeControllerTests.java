package dev.slipway.desk.web.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.Role;
import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListFilter.Waits;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.row.DeskRow.Headline;
import dev.slipway.desk.row.DeskRow.Spread;
import dev.slipway.desk.web.FixedClock;
import dev.slipway.desk.web.RowsForTests;
import dev.slipway.desk.web.waiting.ToDo;
import dev.slipway.desk.web.waiting.Waiting;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.draft.DraftSummary;
import dev.slipway.draft.Drafts;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(HomeController.class)
@Import({HomeReader.class, FixedClock.class})
@WithMockUser(roles = {"SUBMITTER", "ADMINISTRATOR"})
class HomeControllerTests {

  private static final Policy POLICY = new Policy("MARGIN", 0.01, 0.04, 10, 0.0025, 0.1, 1, 3);

  @Autowired private MockMvc mvc;
  @MockitoBean private ProposalFinder finder;
  @MockitoBean private ProfileService profiles;
  @MockitoBean private Drafts drafts;
  @MockitoBean private HomeAlerts alerts;
  @MockitoBean private ToDo toDo;
  @MockitoBean private GettingStarted started;
  @MockitoBean private Rubrics rubrics;

  @BeforeEach
  void limits() {
    Rubric rubric = Mockito.mock(Rubric.class);
    when(rubric.policy()).thenReturn(POLICY);
    when(rubrics.current()).thenReturn(rubric);
    when(alerts.read()).thenReturn(new HomeAlerts.Alerts(List.of(), List.of()));
  }

  @Test
  void emptyHomeSaysWhatItAnswersAndOffersTheNextSteps() throws Exception {
    mvc.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("action=\"/demonstration\"")))
        .andExpect(content().string(containsString("Load the demonstration data")))
        .andExpect(content().string(containsString("href=\"/models/new\"")))
        .andExpect(content().string(containsString("does this change?")));
  }

  @Test
  void firstStepsAreTickedLinkedAndCanBeDismissed() throws Exception {
    when(started.steps(Set.of(Role.SUBMITTER, Role.ADMINISTRATOR)))
        .thenReturn(
            List.of(
                new GettingStarted.Step("DESCRIBE", "/models/new", true, false),
                new GettingStarted.Step("PROPOSE", "/proposals/new", false, false)));
    mvc.perform(get("/"))
        .andExpect(content().string(containsString("1 of 2 done")))
        .andExpect(content().string(containsString("action=\"/getting-started/dismiss\"")))
        .andExpect(content().string(containsString("href=\"/help/tour\"")))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(post("/getting-started/dismiss").with(csrf()))
        .andExpect(status().is3xxRedirection());
    verify(started).dismiss();
  }

  @Test
  void showsWhatItsReaderHasBegunAndNotSaved() throws Exception {
    Instant typed = Instant.parse("2026-11-23T10:00:00Z");
    when(drafts.begun())
        .thenReturn(
            List.of(
                new DraftSummary("/models/new", "Paper <b>Boat</b>", typed),
                new DraftSummary("/proposals/new?model=1", "", typed)));
    mvc.perform(get("/"))
        .andExpect(content().string(containsString("Your drafts")))
        .andExpect(content().string(containsString("Paper &lt;b&gt;Boat&lt;/b&gt;</a>")))
        .andExpect(content().string(containsString("href=\"/proposals/new?model=1\"")))
        .andExpect(content().string(containsString("Untitled")));
    when(drafts.begun()).thenReturn(List.of());
    mvc.perform(get("/")).andExpect(content().string(not(containsString("Your drafts"))));
  }

  @Test
  void showsWhatWaitsAndTheChartWithTheLimitOnWhatTheDecisionChanges() throws Exception {
    some(List.of(RowsForTests.SCORED));
    mvc.perform(get("/"))
        .andExpect(content().string(containsString("Extremely bad +1.2 points")))
        .andExpect(content().string(not(containsString("logarithmic"))))
        .andExpect(content().string(containsString("Not scored yet")))
        .andExpect(content().string(containsString("Outside the board’s limits: 1 of 1 scored")))
        .andExpect(content().string(containsString("&quot;limit&quot;:0.01")))
        .andExpect(content().string(containsString("&quot;bad&quot;:[[0.0121,0.001,0.04]]")))
        .andExpect(content().string(containsString("&quot;reviewed&quot;:[0]")))
        .andExpect(content().string(containsString("+1.2 points")))
        .andExpect(content().string(containsString("nobody has reviewed them yet")))
        .andExpect(content().string(not(containsString("<b>DALL"))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void submittedProposalsAreNamedUntilReviewersAreAsked() throws Exception {
    some(List.of(RowsForTests.SCORED));
    mvc.perform(get("/"))
        .andExpect(content().string(not(containsString("No reviewers asked yet"))));
    when(finder.first(eq(ListFilter.in(ProposalState.SUBMITTED)), any(), anyInt()))
        .thenReturn(List.of(RowsForTests.SCORED));
    mvc.perform(get("/"))
        .andExpect(content().string(containsString("No reviewers asked yet")))
        .andExpect(content().string(not(containsString("Your to-do list"))));
  }

  @Test
  void namesTheFirstOfEachThingThatWaitsForTheReader() throws Exception {
    some(List.of(RowsForTests.SCORED));
    LocalDate day = LocalDate.of(2026, 12, 17);
    Item first = new Item("/proposals/1", "Release Punt?", "", day, false, false);
    Item second = new Item("/proposals/2", "Release Raft?", "", null, false, false);
    when(toDo.now())
        .thenReturn(
            List.of(
                new Waiting("waiting.answer", List.of(first)),
                new Waiting("waiting.start", List.of(first, second))));
    mvc.perform(get("/"))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "Your to-do list",
                        "Release Punt?",
                        "Questions to answer",
                        "by 17 December 2026",
                        "Proposals before the board",
                        "and 1 more",
                        "href=\"/waiting\"")))
        .andExpect(content().string(not(containsString("Release Raft?"))));
  }

  @Test
  void marksThatCrowdAtZeroHaveALogarithmicAxisThatSaysSo() throws Exception {
    DeskRow low = added(3, 0.0004);
    some(List.of(RowsForTests.SCORED, low, added(4, 0.0002)));
    mvc.perform(get("/"))
        .andExpect(content().string(containsString("&quot;logBad&quot;:true")))
        .andExpect(content().string(containsString("&quot;logGood&quot;:false")))
        .andExpect(content().string(containsString("The horizontal axis is logarithmic")));
    some(List.of(RowsForTests.SCORED, RowsForTests.SCORED, low));
    mvc.perform(get("/")).andExpect(content().string(containsString("&quot;logBad&quot;:false")));
  }

  private static DeskRow added(int number, double bad) {
    Spread good = new Spread(0.2, 0.1, 0.3);
    Spread added = new Spread(bad, 0, 2 * bad);
    return RowsForTests.row(
        number,
        "Release it?",
        "SUBMITTED",
        "2022-04-06",
        new Headline(good, good, added, good, BoardVerdict.WITHIN));
  }

  @Test
  void rowsAreInTheMeasureOfTheChart() throws Exception {
    some(List.of(RowsForTests.SCORED));
    mvc.perform(get("/").param("show", "whole"))
        .andExpect(content().string(containsString("about 2 in 100 (0.3 to 6)")))
        .andExpect(content().string(not(containsString("Added by releasing"))));
  }

  @Test
  void wholeLikelihoodsStandWithoutTheLimitThatIsNotOnThem() throws Exception {
    some(List.of(RowsForTests.SCORED));
    mvc.perform(get("/").param("show", "whole"))
        .andExpect(content().string(containsString("&quot;bad&quot;:[[0.0219,0.003,0.0623]]")))
        .andExpect(content().string(not(containsString("&quot;limit&quot;"))))
        .andExpect(content().string(containsString("so no line is drawn here")));
  }

  @Test
  void thousandsAreCutAndTheTableIsShort() throws Exception {
    some(Collections.nCopies(1001, RowsForTests.SCORED));
    mvc.perform(get("/"))
        .andExpect(content().string(containsString("data-crowded=\"true\"")))
        .andExpect(content().string(containsString("point at one to see its 90% intervals")))
        .andExpect(content().string(containsString("of the 1,000 with the latest")))
        .andExpect(content().string(containsString("These are the 50 with the latest decisions")));
  }

  private void some(List<DeskRow> scored) {
    when(finder.first(eq(ListFilter.ALL), any(), anyInt()))
        .thenReturn(List.of(RowsForTests.SCORED, RowsForTests.DRAFT));
    when(finder.first(eq(ListFilter.waiting(Waits.NEW)), any(ListOrder.class), anyInt()))
        .thenReturn(List.of(RowsForTests.DRAFT));
    when(finder.scored(anyInt())).thenReturn(scored);
  }
}
