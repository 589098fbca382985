package dev.slipway.audit.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailEntry;
import dev.slipway.audit.TrailFilter;
import dev.slipway.audit.TrailHead;
import dev.slipway.audit.chain.TrailReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(TrailController.class)
@Import(TrailPages.class)
@WithMockUser
class TrailControllerTests {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @Autowired private MockMvc mvc;
  @MockitoBean private Trail trail;
  @MockitoBean private TrailReader reader;

  @BeforeEach
  void someLines() {
    Trail.Line line =
        new Trail.Line(
            1234,
            "0".repeat(64),
            new TrailEntry(
                Instant.parse("2026-11-25T10:00:00Z"),
                "Ada",
                "profile.created",
                new Subject("model", "m1", "Boat"),
                List.of()),
            HASH);
    when(reader.find(any(), anyInt()))
        .thenReturn(new PageImpl<>(List.of(line), PageRequest.of(1, 50), 120));
    when(reader.choices())
        .thenReturn(
            new TrailReader.Choices(
                List.of("Ada", "Bob"),
                List.of("profile.created", "new.deed"),
                List.of("model", "raft")));
    when(trail.head()).thenReturn(new TrailHead(1234, HASH));
  }

  @Test
  void readsEveryFilterOutOfTheAddress() throws Exception {
    mvc.perform(
            get("/trail")
                .param("q", " Größe ")
                .param("person", "Ada")
                .param("action", "profile.created")
                .param("kind", "model")
                .param("subject", "m1")
                .param("from", "2026-11-01")
                .param("to", "2026-11-30")
                .param("page", "2"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("With “Größe”")))
        .andExpect(content().string(containsString("To 30 November 2026")))
        .andExpect(content().string(containsString("aria-label=\"Page 2\" aria-current=\"page\"")))
        .andExpect(content().string(containsString("page=3")));
    verify(reader)
        .find(
            new TrailFilter(
                "Größe",
                "Ada",
                "profile.created",
                "model",
                "m1",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30)),
            1);
  }

  @Test
  void whatMeansNothingIsForgotten() throws Exception {
    mvc.perform(get("/trail").param("from", "soon").param("page", "0").param("q", "  "))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("chips-on"))));
    verify(reader).find(TrailFilter.of(null), 0);
  }

  @Test
  void deedsAndKindsWithoutWordsAreOfferedByTheirNames() throws Exception {
    mvc.perform(get("/trail"))
        .andExpect(content().string(containsString(">described the model</option>")))
        .andExpect(content().string(containsString(">new.deed</option>")))
        .andExpect(content().string(containsString(">raft</option>")))
        .andExpect(content().string(containsString("title=\"" + HASH + "\"")));
  }
}
