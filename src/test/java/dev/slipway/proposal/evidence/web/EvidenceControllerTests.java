package dev.slipway.proposal.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.FilesForTests;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.NewFile;
import dev.slipway.proposal.evidence.Particulars;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

class EvidenceControllerTests extends EvidenceWebTest {

  @Test
  void asksForTheKindFirst() throws Exception {
    for (String address : List.of("", "?kind=NONSENSE")) {
      mvc.perform(get("/proposals/" + id + "/evidence/new" + address))
          .andExpect(content().string(containsString("What kind of evidence is it?")))
          .andExpect(content().string(containsString("kind=WEIGHT_SECURITY")));
    }
  }

  @Test
  void eachKindAsksItsOwnFields() throws Exception {
    open("WEIGHT_SECURITY")
        .andExpect(content().string(containsString("Likely stops amateurs")))
        .andExpect(content().string(containsString("RAND RR-A2849-1")));
    open("ROLLBACK").andExpect(content().string(containsString("Wholly, and that was tested")));
    open("PERMISSIONS").andExpect(content().string(containsString("name=\"fineTuning\"")));
    open("RISK_OWNER")
        .andExpect(content().string(containsString("Name and role of the one person")));
    open("RED_TEAM")
        .andExpect(content().string(not(containsString("name=\"securityLevel\""))))
        .andExpect(content().string(not(containsString("name=\"rollback\""))))
        .andExpect(content().string(not(containsString("name=\"tools\""))));
  }

  @Test
  void tickedIsTheUsualStepAndOfferedAreTheQuestionsThatApply() throws Exception {
    String page = open("INCIDENTS").andReturn().getResponse().getContentAsString();
    assertThat(tag(page, "value=\"EXISTING_RISK\"")).contains("checked");
    assertThat(tag(page, "value=\"THREATS\"")).doesNotContain("checked");
    assertThat(page)
        .contains("value=\"threats.harassment.ratePerYear\"")
        .doesNotContain("value=\"threats.disinformation.ratePerYear\"");
  }

  @Test
  void addsAnEntryWithItsFile() throws Exception {
    mvc.perform(good().file(upload("red team.pdf", FilesForTests.pdf())))
        .andExpect(redirectedUrl("/proposals/" + id + "#evidence"));

    ArgumentCaptor<EvidenceDetails> details = ArgumentCaptor.forClass(EvidenceDetails.class);
    ArgumentCaptor<NewFile> file = ArgumentCaptor.forClass(NewFile.class);
    verify(evidence).add(eq(id), details.capture(), file.capture());
    assertThat(details.getValue())
        .isEqualTo(
            new EvidenceDetails(
                EvidenceKind.RED_TEAM,
                "Nothing found",
                LocalDate.of(2026, 11, 1),
                "Quay Audit",
                "https://example.org/a",
                Particulars.NONE,
                List.of(Question.FRICTION),
                List.of(FrameworkStep.EXISTING_RISK, FrameworkStep.MARGINAL_RISK)));
    assertThat(file.getValue().description().name()).isEqualTo("red team.pdf");
  }

  @Test
  void numbersTakeWhatIsUsualForWhatWasCounted() throws Exception {
    mvc.perform(
            good()
                .param("measured.kind", "BENIGN_REFUSALS")
                .param("measured.question", "friction")
                .param("measured.events", "18")
                .param("measured.exposure", "500")
                .param("measured.ranOn", "2.1"))
        .andExpect(status().is3xxRedirection());

    ArgumentCaptor<EvidenceDetails> details = ArgumentCaptor.forClass(EvidenceDetails.class);
    verify(evidence).add(eq(id), details.capture(), isNull());
    assertThat(details.getValue().measurement())
        .isEqualTo(
            new Measurement(
                TestKind.BENIGN_REFUSALS,
                Question.FRICTION,
                18,
                500,
                Direction.EVENT,
                0.5,
                Quantity.of(1),
                "2.1",
                6));
    assertThat(details.getValue().validUntil()).isEqualTo(LocalDate.of(2027, 5, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measured.kind|WISHES|Choose what was counted from the list",
        "measured.question|no.such.question|Choose the question from the list",
        "measured.question|threats.harassment.ratePerYear|Trials speak of a chance or share",
        "measured.events|501|It cannot have happened more often than it was tried",
        "measured.events|1.5|Enter a whole number, 0 or more",
        "measured.exposure|0|Enter a whole number of trials",
        "measured.relevance|2|Enter a number from 0.001 to 1",
        "measured.fieldOdds.middle|0|Enter numbers from",
        "measured.validMonths|0|Enter whole months, from 1 to 120"
      })
  void refusesNumbersBesideTheField(String field, String typed, String message) throws Exception {
    MockMultipartHttpServletRequestBuilder request = good();
    Map.of(
            "measured.kind", "BENIGN_REFUSALS",
            "measured.question", "friction",
            "measured.events", "18",
            "measured.exposure", "500")
        .forEach((name, value) -> request.param(name, name.equals(field) ? typed : value));
    if (!List.of("measured.kind", "measured.question", "measured.events", "measured.exposure")
        .contains(field)) {
      request.param(field, typed);
    }
    refused(request, message);
  }

  @Test
  void aFileIsNotNeeded() throws Exception {
    mvc.perform(good().file(upload("", new byte[0]))).andExpect(status().is3xxRedirection());
    verify(evidence).add(eq(id), any(), isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "result|' '|Say what was found",
        "on|2026-11-24|Enter a day up to today, 2026-11-23",
        "on|2026-02-30|There is no 2026-02-30",
        "by|' '|Say who made it",
        "link|javascript:alert(1)|Enter a web address that begins with https",
        "link|ftp://example.org|Enter a web address that begins with https",
        "questions|no.such.question|Choose questions from the list",
        "steps|NO_SUCH_STEP|Choose steps from the list"
      })
  void refusesBesideTheFieldAndKeepsTheRest(String field, String typed, String message)
      throws Exception {
    refused(with(field, typed), message)
        .andExpect(
            content()
                .string(
                    containsString(
                        field.equals("link") ? "Nothing found" : "https://example.org/a")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @ParameterizedTest
  @CsvSource({
    "WEIGHT_SECURITY,Choose the level that is reached",
    "ROLLBACK,Choose how far it can be taken back",
    "PERMISSIONS,Say whether people may fine-tune it"
  })
  void refusesWithoutWhatTheKindAsks(String kind, String message) throws Exception {
    refused(with("kind", kind), message);
  }

  @Test
  void answersAMillionCharactersWithAMessage() throws Exception {
    refused(with("result", "x".repeat(1_000_000)), "up to 10,000 are kept");
    refused(with("by", "x".repeat(1_000_000)), "up to 200 are kept");
    refused(with("link", "https://example.org/" + "x".repeat(1_000_000)), "up to 2,000 are kept");
  }

  @Test
  void staleSaveKeepsWhatWasTyped() throws Exception {
    when(evidence.change(eq(id), eq(entry.id()), anyInt(), any(), any()))
        .thenThrow(new ObjectOptimisticLockingFailureException(Evidence.class, entry.id()));
    mvc.perform(fill(multipart("/proposals/{id}/evidence/{e}/edit", id, entry.id())))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else changed this entry")))
        .andExpect(content().string(containsString("Nothing found")));
  }

  @Test
  void opensAsItWasSavedAndLetsAFileStay() throws Exception {
    NewFile file = FilesForTests.handedIn("old.pdf", FilesForTests.pdf()).orElseThrow();
    Evidence attached = EvidenceExamples.withFile(id, file);
    when(evidence.find(id, attached.id())).thenReturn(Optional.of(attached));
    mvc.perform(get("/proposals/{id}/evidence/{e}/edit", id, attached.id()))
        .andExpect(content().string(containsString("old.pdf")))
        .andExpect(content().string(containsString("A file can’t be replaced")))
        .andExpect(content().string(not(containsString("type=\"file\""))))
        .andExpect(content().string(containsString("value=\"2022-03-01\"")));
  }

  @Test
  void withdrawsWithAReasonOnly() throws Exception {
    mvc.perform(get("/proposals/{id}/evidence/{e}/withdraw", id, entry.id()))
        .andExpect(content().string(containsString("can still be read")));
    mvc.perform(
            post("/proposals/{id}/evidence/{e}/withdraw", id, entry.id())
                .param("reason", " ")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Say why it is withdrawn")));
    verify(evidence, never()).withdraw(any(), any(), anyInt(), any());
    mvc.perform(
            post("/proposals/{id}/evidence/{e}/withdraw", id, entry.id())
                .param("reason", "Superseded")
                .param("version", "0")
                .with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id + "#evidence"));
    verify(evidence).withdraw(id, entry.id(), 0, "Superseded");
    doThrow(new ObjectOptimisticLockingFailureException(Evidence.class, entry.id()))
        .when(evidence)
        .withdraw(any(), any(), eq(7), any());
    mvc.perform(
            post("/proposals/{id}/evidence/{e}/withdraw", id, entry.id())
                .param("reason", "Too late")
                .param("version", "7")
                .with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Too late")));
  }

  @Test
  void withdrawnIsNotChanged() throws Exception {
    Evidence withdrawn = EvidenceExamples.withdrawn(id);
    when(evidence.find(id, withdrawn.id())).thenReturn(Optional.of(withdrawn));
    for (String step : List.of("edit", "withdraw")) {
      mvc.perform(get("/proposals/{id}/evidence/{e}/{s}", id, withdrawn.id(), step))
          .andExpect(status().isConflict())
          .andExpect(content().string(containsString("This evidence has been withdrawn")));
    }
  }

  @Test
  void unknownIsNotFoundAndReadersChangeNothing() throws Exception {
    mvc.perform(get("/proposals/{id}/evidence/new", UNKNOWN)).andExpect(status().isNotFound());
    mvc.perform(get("/proposals/{id}/evidence/{e}/edit", id, UNKNOWN))
        .andExpect(status().isNotFound());
    mvc.perform(good().with(user("reader").roles("AUDITOR"))).andExpect(status().isForbidden());
    mvc.perform(with("kind", "NONSENSE")).andExpect(status().isBadRequest());
    verify(evidence, never()).add(any(), any(), any());
  }

  private org.springframework.test.web.servlet.ResultActions open(String kind) throws Exception {
    return mvc.perform(get("/proposals/{id}/evidence/new", id).param("kind", kind))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("??"))));
  }
}
