package dev.slipway.proposal.evidence.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.account.quota.QuotasForTests;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.FilesForTests;
import dev.slipway.proposal.evidence.NewFile;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceFileControllerTests extends EvidenceWebTest {

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
}
