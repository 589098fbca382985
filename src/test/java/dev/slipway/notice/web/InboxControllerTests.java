package dev.slipway.notice.web;

import static dev.slipway.account.TestPeople.by;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.Role;
import dev.slipway.notice.Inbox;
import dev.slipway.notice.NoticeChannels;
import dev.slipway.notice.NoticeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(InboxController.class)
class InboxControllerTests {

  private static final UUID PROPOSAL = UUID.randomUUID();

  @Autowired private MockMvc mvc;
  @MockitoBean private Inbox inbox;

  @Test
  void showsWhatSomebodyWasTold() throws Exception {
    Inbox.Line line =
        new Inbox.Line(
            UUID.randomUUID(),
            NoticeKind.CONDITION_DUE,
            PROPOSAL,
            "Open the weights?",
            LocalDate.of(2030, 5, 1),
            Instant.parse("2030-04-24T08:00:00Z"),
            false);
    when(inbox.page(0)).thenReturn(new PageImpl<>(List.of(line)));

    mvc.perform(get("/inbox").with(by(Role.REVIEWER)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Open the weights?")))
        .andExpect(content().string(containsString("is due on 1 May 2030")));
  }

  @Test
  void readingOneLeadsToWhatItIsAbout() throws Exception {
    UUID id = UUID.randomUUID();

    mvc.perform(
            post("/inbox/{id}/read", id)
                .param("proposal", PROPOSAL.toString())
                .with(csrf())
                .with(by(Role.REVIEWER)))
        .andExpect(redirectedUrl("/proposals/" + PROPOSAL));
    verify(inbox).read(id);
  }

  @Test
  void whatIsNotTickedIsTurnedOff() throws Exception {
    mvc.perform(
            post("/inbox/choices")
                .param("inside", "DATE_NEAR", "DECISION_TAKEN")
                .param("mail", "DECISION_TAKEN")
                .with(csrf())
                .with(by(Role.REVIEWER)))
        .andExpect(redirectedUrl("/inbox/choices"));

    verify(inbox)
        .choose(
            Arrays.stream(NoticeKind.values())
                .collect(
                    Collectors.toMap(
                        kind -> kind,
                        kind ->
                            new NoticeChannels(
                                kind == NoticeKind.DATE_NEAR || kind == NoticeKind.DECISION_TAKEN,
                                kind == NoticeKind.DECISION_TAKEN))));
  }
}
