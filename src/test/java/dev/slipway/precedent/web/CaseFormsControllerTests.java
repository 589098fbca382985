package dev.slipway.precedent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.precedent.cases.ApprovalsAtStake.AtStake;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseFault;
import dev.slipway.precedent.cases.CaseImport;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.cases.RefusedCaseException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Adding, changing, withdrawing and importing events. */
class CaseFormsControllerTests extends CaseSlice {

  private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request) {
    return request
        .param("capability", "folding paper")
        .param("modality", "robotics")
        .param("originator", "Quay Laboratory")
        .param("originModel", "Crane 2")
        .param("originAnnounced", "2025-02-01")
        .param("originAccess", "api")
        .param("originParameters", "70 billion")
        .param("event", "copycat")
        .param("successor", "Pier Works")
        .param("successorDate", "2025-05-02")
        .param("successorAccess", "open_weights")
        .param("independent", "true")
        .param("confidence", "high")
        .param("fit", "primary")
        .param("sourceUrl", "https://quay.example/crane")
        .with(csrf());
  }

  @Test
  void addsWhatWasTyped() throws Exception {
    mvc.perform(complete(post("/cases/new"))).andExpect(redirectedUrl("/cases/crane-2"));

    ArgumentCaptor<CaseDetails> added = ArgumentCaptor.forClass(CaseDetails.class);
    verify(cases).add(added.capture(), eq(false));
    assertThat(added.getValue().lagDays()).isEqualTo(90);
    assertThat(added.getValue().origin().parameters()).isEqualTo(7e10);
    assertThat(added.getValue().sources()).containsExactly("https://quay.example/crane");
  }

  @Test
  void asksWhetherItEndsAnApprovalAndPassesTheAnswerOn() throws Exception {
    AtStake stake = new AtStake(UUID.randomUUID(), "Crane 2", UUID.randomUUID());
    when(cases.endedBy(isNull(), any())).thenReturn(List.of(stake));
    mvc.perform(complete(post("/cases/new")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("/proposals/" + stake.proposalId())))
        .andExpect(content().string(containsString("id=\"ends-error\"")))
        .andExpect(content().string(not(containsString("??"))));
    verify(cases, never()).add(any(), anyBoolean());

    mvc.perform(complete(post("/cases/new")).param("ends", "true"))
        .andExpect(redirectedUrl("/cases/crane-2"));
    verify(cases).add(any(), eq(true));
    mvc.perform(complete(post("/cases/new")).param("ends", "false"))
        .andExpect(redirectedUrl("/cases/crane-2"));
    verify(cases).add(any(), eq(false));
  }

  @Test
  void refusesBesideTheFieldAndKeepsWhatWasTyped() throws Exception {
    mvc.perform(
            complete(post("/cases/new"))
                .param("caseId", "No Key!")
                .param("note", "<script>alert(1)</script>"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"No Key!\"")))
        .andExpect(content().string(containsString("There is a problem")))
        .andExpect(content().string(not(containsString("<script>alert(1)"))))
        .andExpect(content().string(not(containsString("??"))));
    verify(cases, never()).add(any(), anyBoolean());
  }

  @Test
  void asksForWhatIsMissingInWordsOfTheForm() throws Exception {
    mvc.perform(post("/cases/new").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Enter the capability")))
        .andExpect(content().string(containsString("Choose the modality")))
        .andExpect(content().string(not(containsString("gated_weights, open_weights"))))
        .andExpect(content().string(not(containsString("A short name has"))));
  }

  @Test
  void saysWhatContradictsTheCase() throws Exception {
    doThrow(
            new RefusedCaseException(
                List.of(new CaseFault("successor", "cases.fault.twice", List.of()))))
        .when(cases)
        .add(any(), anyBoolean());

    mvc.perform(complete(post("/cases/new")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"successor-error\"")));
  }

  @Test
  void offersOneMoreEventOfACase() throws Exception {
    mvc.perform(get("/cases/new?case=paper-boat"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"Paper Boat\"")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void changesWhatWasSeenAndTellsOfOthers() throws Exception {
    mvc.perform(
            complete(post("/cases/events/{id}/edit", row.id()))
                .param("caseId", "paper-boat")
                .param("version", "0"))
        .andExpect(redirectedUrl("/cases/paper-boat"));
    verify(cases).change(eq(row.id()), eq(0), any(), eq(false));

    doThrow(new ObjectOptimisticLockingFailureException(ReferenceCase.class, row.id()))
        .when(cases)
        .change(any(), anyInt(), any(), anyBoolean());
    mvc.perform(
            complete(post("/cases/events/{id}/edit", row.id()))
                .param("caseId", "paper-boat")
                .param("version", "0"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("folding paper")));
  }

  @Test
  void movesNoEventIntoAnotherCase() throws Exception {
    mvc.perform(
            complete(post("/cases/events/{id}/edit", row.id()))
                .param("caseId", "another")
                .param("version", "0"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void withdrawsForAReasonOnly() throws Exception {
    mvc.perform(get("/cases/events/{id}/withdraw", row.id()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Pier Works")));
    mvc.perform(
            post("/cases/events/{id}/withdraw", row.id())
                .param("version", "0")
                .param("reason", "  ")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent());
    verify(cases, never()).withdraw(any(), anyInt(), any());

    mvc.perform(
            post("/cases/events/{id}/withdraw", row.id())
                .param("version", "0")
                .param("reason", "It was no copy")
                .with(csrf()))
        .andExpect(redirectedUrl("/cases/paper-boat"));
    verify(cases).withdraw(row.id(), 0, "It was no copy");
  }

  @Test
  void restoresUnlessAnotherTookItsPlace() throws Exception {
    doThrow(new RefusedCaseException(List.of())).when(cases).restore(row.id(), 0);

    mvc.perform(post("/cases/events/{id}/restore", row.id()).param("version", "0").with(csrf()))
        .andExpect(redirectedUrl("/cases/paper-boat"));
    verify(cases).restore(row.id(), 0);
  }

  @Test
  void importsAFileOrSaysWhyNot() throws Exception {
    when(imports.take(any())).thenReturn(new CaseImport.Result(2, 1, 220, 0, List.of()));
    mvc.perform(
            multipart("/cases/import")
                .file(new MockMultipartFile("upload", "cases.csv", "text/csv", new byte[] {'a'}))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("220")));
    mvc.perform(multipart("/cases/import").with(csrf()))
        .andExpect(status().isUnprocessableContent());
    byte[] latin = "é".getBytes(StandardCharsets.ISO_8859_1);
    mvc.perform(
            multipart("/cases/import")
                .file(new MockMultipartFile("upload", "cases.csv", "text/csv", latin))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("UTF-8")));
  }

  @Test
  @WithMockUser(roles = "AUDITOR")
  void auditorsChangeNothing() throws Exception {
    mvc.perform(get("/cases/new")).andExpect(status().isForbidden());
    mvc.perform(complete(post("/cases/new"))).andExpect(status().isForbidden());
    mvc.perform(get("/cases")).andExpect(status().isOk());
  }
}
