package dev.slipway.proposal.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.account.quota.QuotasForTests;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.FilesForTests;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.NewFile;
import dev.slipway.proposal.evidence.Particulars;
import dev.slipway.proposal.evidence.StoringTurn;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.proposal.evidence.benchmark.Benchmarks;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import dev.slipway.proposal.program.EvidenceDownload;
import dev.slipway.proposal.web.FormWorld;
import dev.slipway.rubric.QuestionList;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubrics;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

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
  EvidenceControllerTests.World.class
})
@WithMockUser(username = "local", roles = "SUBMITTER")
class EvidenceControllerTests {

  private static final UUID UNKNOWN = UUID.fromString("11111111-1111-4111-8111-111111111111");

  @Autowired private MockMvc mvc;
  @MockitoBean private EvidenceService evidence;
  @MockitoBean private ImportedResults imported;
  @MockitoBean private ProposalService proposals;
  @MockitoBean private Rubrics rubrics;
  @MockitoBean private Catalogue catalogue;

  private final Proposal proposal = ProposalExamples.submitted();
  private final UUID id = proposal.id();
  private final Evidence entry = EvidenceExamples.of(id, EvidenceExamples.redTeam());

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
  void aBenchmarkFillsInWhatItSpeaksOf() throws Exception {
    mvc.perform(get("/proposals/" + id + "/evidence/new"))
        .andExpect(content().string(containsString("benchmark=xstest")));
    String page =
        mvc.perform(get("/proposals/" + id + "/evidence/new?benchmark=xstest"))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("Far harder than ordinary use")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(tag(page, "value=\"BENIGN_REFUSALS\"")).contains("selected");
    assertThat(tag(page, "name=\"measured.relevance\"")).contains("value=\"0.1\"");
    assertThat(tag(page, "name=\"measured.events\"")).contains("value=\"\"");
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
  void refusedFileKeepsWhatWasTyped() throws Exception {
    refused(
            good().file(upload("tool.exe", FilesForTests.text("MZ"))),
            "Files of this type are not accepted")
        .andExpect(content().string(containsString("Nothing found")))
        .andExpect(content().string(containsString("value=\"Quay Audit\"")))
        .andExpect(content().string(containsString("choose it again before you save")));
    refused(
        good().file(upload("page.pdf", FilesForTests.text("<html>"))),
        "The name says PDF, but the content is something else");
    refused(good().file(upload("a.pdf", new byte[0])), "This file is empty");
    refused(
        good().file(upload("a.pdf", FilesForTests.pdf(10 * 1024 * 1024 + 1))),
        "This file is 10.1 MiB; at most 10 MiB are accepted");
  }

  @Test
  void fileThatIsTooMuchForItsPersonIsRefusedBesideItsField() throws Exception {
    doThrow(QuotasForTests.noRoomForAFile()).when(evidence).requireRoom(any());

    refused(
        good().file(upload("red team.pdf", FilesForTests.pdf())),
        "Your files may take 3 MB together, and 1 MB are left");
  }

  @Test
  void whileOtherFilesAreStoredTheFormComesBackWithWhatWasTyped() throws Exception {
    when(evidence.add(any(), any(), any()))
        .thenThrow(QuotaExceededException.forNow("quota.storing", 10));

    mvc.perform(good().file(upload("red team.pdf", FilesForTests.pdf())))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().string("Retry-After", "10"))
        .andExpect(content().string(containsString("Nothing found")))
        .andExpect(content().string(containsString("Other files are being stored right now")));
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
  void downloadIsSavedAndNeverShown() throws Exception {
    NewFile file = FilesForTests.handedIn("Prüfung.pdf", FilesForTests.pdf()).orElseThrow();
    byte[] rest = Arrays.copyOfRange(FilesForTests.pdf(), 9, FilesForTests.pdf().length);
    Evidence attached = EvidenceExamples.withFile(id, file);
    when(evidence.find(id, attached.id())).thenReturn(Optional.of(attached));
    when(evidence.chunk(attached, 0)).thenReturn(Optional.of(FilesForTests.text("%PDF-1.7\n")));
    when(evidence.chunk(attached, 1)).thenReturn(Optional.of(rest));
    when(proposals.confidentiality(id)).thenReturn(Optional.of("Confidential"));
    mvc.perform(get("/proposals/{id}/evidence/{e}/file", id, attached.id()))
        .andExpect(status().isOk())
        .andExpect(content().bytes(FilesForTests.pdf()))
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    allOf(
                        containsString("attachment;"),
                        containsString("filename*=UTF-8''confidential_Pr%C3%BCfung.pdf"))))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
        .andExpect(header().string("X-Confidentiality", "Confidential"));
    mvc.perform(get("/proposals/{id}/evidence/{e}/file", id, entry.id()))
        .andExpect(status().isNotFound());
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

  private org.springframework.test.web.servlet.ResultActions refused(
      AbstractMockHttpServletRequestBuilder<?> request, String message) throws Exception {
    var answer =
        mvc.perform(request)
            .andExpect(status().isUnprocessableContent())
            .andExpect(content().string(containsString(message)));
    verify(evidence, never()).add(any(), any(), any());
    return answer;
  }

  private MockMultipartHttpServletRequestBuilder good() {
    return fill(multipart("/proposals/{id}/evidence/new", id));
  }

  private static MockMultipartHttpServletRequestBuilder fill(
      MockMultipartHttpServletRequestBuilder request) {
    return fill(request, "", "");
  }

  private MockMultipartHttpServletRequestBuilder with(String field, String typed) {
    return fill(multipart("/proposals/{id}/evidence/new", id), field, typed);
  }

  private static MockMultipartHttpServletRequestBuilder fill(
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

  private static MockMultipartFile upload(String name, byte[] content) {
    return new MockMultipartFile("upload", name, "application/octet-stream", content);
  }

  private static String tag(String page, String attribute) {
    int at = page.indexOf(attribute);
    assertThat(at).as(attribute).isPositive();
    return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
  }

  @Test
  void resultsFromDocumentsAreOfferedWithWhatTheyWouldBearOn() throws Exception {
    ImportedResult mapped = result("inspect_evals/strong_reject", 0.15, 300L);
    ImportedResult other = result("harbour/tidal-qa", 0.9, 97L);
    when(imported.offered(proposal)).thenReturn(List.of(mapped, other));

    mvc.perform(get("/proposals/" + id + "/evidence/imported"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Would bear on:")))
        .andExpect(content().string(containsString("There is no mapping for this benchmark")));
  }

  @Test
  void aResultFillsTheFormAndIsConfirmedThere() throws Exception {
    ImportedResult result = result("inspect_evals/strong_reject", 15, 300L);
    when(imported.find(proposal, result.id())).thenReturn(Optional.of(result));

    mvc.perform(get("/proposals/" + id + "/evidence/new?imported=" + result.id()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"45\"")))
        .andExpect(content().string(containsString("value=\"300\"")))
        .andExpect(content().string(containsString("300 samples. From log.json, /results.")))
        .andExpect(content().string(containsString("jailbreak success")));

    mvc.perform(
            post("/proposals/" + id + "/evidence/new")
                .with(csrf())
                .param("imported", result.id().toString())
                .param("kind", "RED_TEAM")
                .param("result", "45 of 300")
                .param("on", "2026-11-01")
                .param("by", "Quay"))
        .andExpect(redirectedUrl("/proposals/" + id + "#evidence"));

    verify(imported).confirm(eq(proposal), eq(result), any(), isNull());
    verify(evidence, never()).add(any(), any(), any());
  }

  @Test
  void aResultIsSetAside() throws Exception {
    ImportedResult result = result("harbour/tidal-qa", 0.9, null);
    when(imported.find(proposal, result.id())).thenReturn(Optional.of(result));
    String address = "/proposals/" + id + "/evidence/imported/";

    mvc.perform(post(address + result.id() + "/set-aside").with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id + "/evidence/imported"));
    mvc.perform(post(address + UNKNOWN + "/set-aside").with(csrf()))
        .andExpect(status().isNotFound());

    verify(imported).setAside(proposal, result);
  }

  private static ImportedResult result(String benchmark, double value, Long samples) {
    return new ImportedResult(
        UUID.randomUUID(),
        "log.json",
        "/results",
        benchmark,
        "jailbreak_rate",
        value,
        samples,
        "2026-10-04",
        "Quay");
  }
}
