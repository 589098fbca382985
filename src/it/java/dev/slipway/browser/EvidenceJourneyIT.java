package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Evidence with a file, a mark on every page, and the steps that fill up. */
@TestPropertySource(properties = "spring.application.name=slipway-evidence")
class EvidenceJourneyIT extends BrowserTest {

  private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;

  @Test
  void evidenceIsHandedInAndTheStepsFillUp() throws Exception {
    UUID model = profiles.add(ProfilesForTests.details("Paper Boat")).id();
    UUID id = proposals.create(ProposalExamples.of(model)).id();
    proposals.submit(id, null);
    String address = "/proposals/" + id;

    page.navigate(address);
    assertThat(page.locator(".grounds-missing")).hasText("None of the six steps has evidence yet.");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add evidence")).click();
    PageCheck.look(page, "evidence-kinds");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weight security")).click();
    fillIn();
    refuseALargeFileBeforeItIsSent();
    refuseAWrongFileAndKeepWhatWasTyped();
    handIn();

    assertThat(page.locator(".grounds-missing")).containsText("5 of the six steps");
    assertThat(page.locator(".evidence")).containsText("SL3");
    assertThat(page.locator(".evidence")).containsText("audit.pdf");
    page.navigate(address);
    downloadIsSaved();
    mark(address);
    PageCheck.look(page, "proposal-with-evidence");
    withdraw();
    assertThat(page.locator(".grounds-missing")).containsText("None of the six steps");
  }

  private void fillIn() {
    page.locator("input[name=securityLevel][value=SL3]").check();
    page.locator("[name=result]").fill("Audited from outside; no way out was found");
    page.locator("[name=on]").fill("2022-03-01");
    page.locator("[name=by]").fill("Quay Audit");
    page.locator("#questions-search").fill("friction zzz");
    assertThat(page.locator("[data-narrow-note]")).hasText("0 questions match");
    page.locator("#questions-search").fill("staged");
    Locator first = page.locator("[data-narrow-item]:visible input").first();
    first.check();
    PageCheck.look(page, "evidence-form");
  }

  private void refuseALargeFileBeforeItIsSent() {
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    choose("large.pdf", large);
    assertThat(page.locator("[data-file-message]")).containsText("larger than 10 MiB");
    save();
    assertThat(page.locator("[data-file-message]")).isVisible();
    assertThat(page.locator("[name=by]")).hasValue("Quay Audit");
  }

  private void refuseAWrongFileAndKeepWhatWasTyped() {
    choose("audit.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    save();
    assertThat(page.locator(".error-summary")).containsText("The name says PDF");
    assertThat(page.locator("[name=by]")).hasValue("Quay Audit");
    assertThat(page.locator("input[name=securityLevel][value=SL3]")).isChecked();
    PageCheck.look(page, "evidence-form-refused");
  }

  private void handIn() {
    choose("audit.pdf", PDF);
    save();
    assertThat(page.locator(".note-done")).containsText("Evidence saved");
  }

  private void downloadIsSaved() throws Exception {
    String href = page.locator(".evidence a[download]").getAttribute("href");
    Download download = page.waitForDownload(() -> page.locator(".evidence a[download]").click());
    assertThat(Files.readAllBytes(download.path())).isEqualTo(PDF);
    var headers = page.request().get(href).headers();
    assertThat(headers)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry(
            "content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    assertThat(headers.get("content-disposition")).startsWith("attachment;");
  }

  private void mark(String address) {
    openActions();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Set confidentiality"))
        .click();
    page.locator("[name=confidentiality]").fill("Strictly confidential");
    PageCheck.look(page, "proposal-mark");
    save();
    for (String part : new String[] {"", "/ask", "/mark", "/evidence/new"}) {
      assertThat(page.navigate(address + part).headers().get("x-confidentiality"))
          .as(part)
          .isEqualTo("Strictly confidential");
      assertThat(page.locator(".mark-bar")).hasText("Confidentiality: Strictly confidential");
    }
    page.navigate(address);
    assertThat(page.title()).startsWith("[Strictly confidential]");
    String csv = page.locator("a[href$='curve.csv']").first().getAttribute("href");
    var answer = page.request().get(csv);
    assertThat(answer.text()).startsWith("confidentiality,months,");
    assertThat(answer.headers().get("content-disposition")).contains("strictly-confidential_curve");
    String json = page.locator("a[href$='score.json']").first().getAttribute("href");
    assertThat(page.request().get(json).text())
        .startsWith("{\"confidentiality\":\"Strictly confidential\",");
  }

  private void withdraw() {
    page.locator(".evidence-actions")
        .getByText("Withdraw", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.locator("[name=reason]").fill("A later audit takes its place");
    PageCheck.look(page, "evidence-withdraw");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Withdraw evidence"))
        .click();
    page.locator("details.fold", new Page.LocatorOptions().setHasText("Withdrawn evidence"))
        .locator("summary")
        .click();
    assertThat(page.locator("main")).containsText("A later audit takes its place");
  }

  private void choose(String name, byte[] content) {
    page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
  }

  private void save() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .click();
  }
}
