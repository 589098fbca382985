package dev.slipway.desk.web.list;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.audit.Actor;
import dev.slipway.desk.find.Found;
import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListFilter.Waits;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.find.ListOrder.Column;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.web.FixedClock;
import dev.slipway.desk.web.RowsForTests;
import dev.slipway.profile.ModelName;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@WebMvcTest(ProposalListController.class)
@Import({ListPages.class, FixedClock.class})
@WithMockUser
class ProposalListControllerTests {

  private static final UUID MODEL = UUID.fromString("00000000-0000-0001-0000-000000000001");

  @Autowired private MockMvc mvc;
  @MockitoBean private ProposalFinder finder;
  @MockitoBean private ProfileService profiles;
  @MockitoBean private Actor actor;

  @BeforeEach
  void some() {
    when(actor.name()).thenReturn("local");
    when(profiles.names(anyInt())).thenReturn(List.of(new ModelName(MODEL, "DALL·E", "2")));
    found(new Found(List.of(RowsForTests.SCORED, RowsForTests.DRAFT), 2, false, 1));
  }

  @Test
  void escapesNamesAndSaysItsOrder() throws Exception {
    mvc.perform(get("/proposals").param("sort", "bad").param("dir", "desc"))
        .andExpect(status().isOk())
        .andExpect(says("aria-sort=\"descending\""))
        .andExpect(says("Open &lt;b&gt;DALL&#183;E 2&lt;/b&gt;?"))
        .andExpect(says("2.2%"))
        .andExpect(says("+1.2 points"))
        .andExpect(says("outside limits"))
        .andExpect(says("sort=bad&amp;dir=asc"))
        .andExpect(content().string(not(containsString("??"))));
    verify(finder).page(ListFilter.ALL, new ListOrder(Column.BAD, true), 1);
  }

  @Test
  void readsFiltersOutOfTheAddressAndOffersToTakeEachAway() throws Exception {
    mvc.perform(
            get("/proposals")
                .param("q", "Größe 100%")
                .param("state", "SUBMITTED")
                .param("model", MODEL.toString())
                .param("modality", "IMAGE")
                .param("input", "TEXT")
                .param("access", "API")
                .param("rule", "OUTSIDE")
                .param("reviewed", "no")
                .param("mine", "yes")
                .param("page", "3"))
        .andExpect(status().isOk())
        .andExpect(says("Words: Gr&#246;&#223;e 100%"))
        .andExpect(says("State: Submitted"))
        .andExpect(says("Model: DALL&#183;E 2"))
        .andExpect(says("Produces: Images"))
        .andExpect(says("Takes: Text"))
        .andExpect(says("Begun by me"))
        .andExpect(says("q=Gr%C3%B6%C3%9Fe%20100%25"));
    verify(finder)
        .page(
            new ListFilter(
                "Größe 100%",
                Set.of(ProposalState.SUBMITTED),
                MODEL,
                Set.of("OUT_IMAGE", "IN_TEXT"),
                "API",
                "OUTSIDE",
                false,
                null,
                "local",
                null,
                null),
            ListOrder.USUAL,
            3);
  }

  @Test
  void nearDecisionsAreCountedFromToday() throws Exception {
    mvc.perform(get("/proposals").param("near", "30")).andExpect(status().isOk());
    verify(finder)
        .page(
            ListFilter.decided(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-12-24")),
            ListOrder.USUAL,
            1);
  }

  @Test
  void forgetsWhatMeansNothing() throws Exception {
    mvc.perform(
            get("/proposals")
                .param("state", "'; drop")
                .param("model", "x")
                .param("sort", "no such column")
                .param("page", "-1")
                .param("near", "99999999999")
                .param("with", "x")
                .param("waits", "nothing"))
        .andExpect(status().isOk());
    verify(finder).page(ListFilter.ALL, ListOrder.USUAL, 1);
  }

  @Test
  void viewsSayWhichOneIsOpen() throws Exception {
    mvc.perform(get("/proposals").param("waits", "SCORE").param("sort", "bad"))
        .andExpect(
            content()
                .string(matchesPattern("(?s).*aria-current=\"true\"[^>]*>Waiting for a score<.*")));
    verify(finder)
        .page(eq(ListFilter.waiting(Waits.SCORE)), eq(new ListOrder(Column.BAD, false)), eq(1));
  }

  @Test
  void saysWhenNothingIsFoundAndWhenThereIsNothingAtAll() throws Exception {
    found(new Found(List.of(), 0, false, 1));
    mvc.perform(get("/proposals").param("q", "zzz")).andExpect(says("No matching proposal"));
    mvc.perform(get("/proposals"))
        .andExpect(says("No proposal yet"))
        .andExpect(content().string(not(containsString("id=\"q\""))));
  }

  @Test
  void pagesAreNumberedWithGapsAndSayWhenThereAreMore() throws Exception {
    found(new Found(List.of(RowsForTests.SCORED), 1000, true, 10));
    mvc.perform(get("/proposals").param("page", "10"))
        .andExpect(says("more than 1,000"))
        .andExpect(says("page=12"))
        .andExpect(says("page=20"))
        .andExpect(content().string(not(containsString("page=13\""))));
  }

  private void found(Found found) {
    when(finder.page(any(), any(), anyInt())).thenReturn(found);
  }

  private static ResultMatcher says(String text) {
    Matcher<String> matcher = allOf(containsString(text), not(containsString("??desk")));
    return content().string(matcher);
  }
}
