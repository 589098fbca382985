package dev.slipway.proposal.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.StoringTurn;
import dev.slipway.proposal.evidence.benchmark.Benchmarks;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import dev.slipway.proposal.program.EvidenceDownload;
import dev.slipway.proposal.web.FormWorld;
import dev.slipway.rubric.QuestionList;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubrics;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The pages of evidence of a submitted proposal, with everything behind them mocked. */
@WebMvcTest({EvidenceController.class, EvidenceFileController.class, ImportedController.class})
@Import({
  EvidencePages.class,
  EvidenceDownload.class,
  MeasurableQuestions.class,
  ImportedForms.class,
  Benchmarks.class,
  QuestionList.class,
  QuestionWords.class,
  StoringTurn.class,
  EvidenceWebTest.World.class
})
@WithMockUser(username = "local", roles = "SUBMITTER")
abstract class EvidenceWebTest {

  static final UUID UNKNOWN = UUID.fromString("11111111-1111-4111-8111-111111111111");

  @Autowired MockMvc mvc;
  @MockitoBean EvidenceService evidence;
  @MockitoBean ImportedResults imported;
  @MockitoBean ProposalService proposals;
  @MockitoBean Rubrics rubrics;
  @MockitoBean Catalogue catalogue;

  final Proposal proposal = ProposalExamples.submitted();
  final UUID id = proposal.id();
  final Evidence entry = EvidenceExamples.of(id, EvidenceExamples.redTeam());

  @TestConfiguration
  @EnableMethodSecurity
  static class World {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    }
  }

  @BeforeEach
  void stored() {
    when(rubrics.current()).thenReturn(FormWorld.RUBRIC);
    when(proposals.find(any())).thenReturn(Optional.empty());
    when(proposals.find(id)).thenReturn(Optional.of(proposal));
    when(evidence.find(any(), any())).thenReturn(Optional.empty());
    when(evidence.find(id, entry.id())).thenReturn(Optional.of(entry));
    when(evidence.add(any(), any(), any())).thenReturn(entry);
  }

  ResultActions refused(AbstractMockHttpServletRequestBuilder<?> request, String message)
      throws Exception {
    var answer =
        mvc.perform(request)
            .andExpect(status().isUnprocessableContent())
            .andExpect(content().string(containsString(message)));
    verify(evidence, never()).add(any(), any(), any());
    return answer;
  }

  MockMultipartHttpServletRequestBuilder good() {
    return fill(multipart("/proposals/{id}/evidence/new", id));
  }

  static MockMultipartHttpServletRequestBuilder fill(
      MockMultipartHttpServletRequestBuilder request) {
    return fill(request, "", "");
  }

  MockMultipartHttpServletRequestBuilder with(String field, String typed) {
    return fill(multipart("/proposals/{id}/evidence/new", id), field, typed);
  }

  static MockMultipartHttpServletRequestBuilder fill(
      MockMultipartHttpServletRequestBuilder request, String field, String typed) {
    String[][] usual = {
      {"kind", "RED_TEAM"},
      {"result", "Nothing found"},
      {"on", "2026-11-01"},
      {"by", "Quay Audit"},
      {"link", "https://example.org/a"},
      {"questions", "friction"},
      {"version", "0"}
    };
    for (String[] each : usual) {
      request.param(each[0], each[0].equals(field) ? typed : each[1]);
    }
    if (field.equals("steps")) {
      request.param("steps", typed);
    } else {
      request.param("steps", "MARGINAL_RISK", "EXISTING_RISK");
    }
    request.with(csrf());
    return request;
  }

  static MockMultipartFile upload(String name, byte[] content) {
    return new MockMultipartFile("upload", name, "application/octet-stream", content);
  }

  static String tag(String page, String attribute) {
    int at = page.indexOf(attribute);
    assertThat(at).as(attribute).isPositive();
    return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
  }
}
