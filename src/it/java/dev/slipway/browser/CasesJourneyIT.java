package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Adds a case, sees the curve move, takes it into a proposal and sees the score out of date. */
@TestPropertySource(properties = "spring.application.name=slipway-cases")
class CasesJourneyIT extends BrowserTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;

  @Test
  void aNewCaseMovesTheCurveAndOutdatesTheScoreThatTakesIt() throws IOException {
    UUID proposal = scored();
    look("/cases?lang=en", "cases");
    look("/cases/dalle2", "cases-one");
    look("/cases/curves?split=MODALITY", "cases-split");
    look("/cases/opening", "cases-opening");
    look("/cases/trend", "cases-trend");
    look("/cases/backtest", "cases-backtest");
    look("/cases/curves", "cases-curves");
    String before = page.locator("#in-words").textContent();
    assertThat(before).contains("71 cases, 68 of them copied");

    add();
    page.navigate("/cases/curves");
    assertThat(page.locator("#in-words").textContent())
        .isNotEqualTo(before)
        .contains("72 cases, 69 of them copied");

    exportAndImport();
    withdrawAndRestore();

    page.navigate("/proposals/" + proposal + "/precedents");
    look("/proposals/" + proposal + "/precedents", "precedents");
    String lag = page.locator("#fit .sentence").textContent();
    page.locator("summary", new Page.LocatorOptions().setHasText("Other cases")).click();
    Locator mine = page.locator("#case-paper-raft");
    if (!mine.isChecked()) {
      mine.check();
      page.locator("#reason-paper-raft").fill("Folded in the same way");
    }
    Locator first = page.locator(".like-suggested input[type=checkbox]").first();
    String key = first.getAttribute("value");
    first.uncheck();
    assertThat(page.locator("#fit .sentence")).not().hasText(lag);
    button("Use these cases").click();
    assertThat(page.locator(".error-summary")).isVisible();
    PageCheck.look(page, "precedents-refused");
    page.locator("[id='reason-" + key + "']").fill("Another kind of model");
    button("Use these cases").click();
    assertThat(page.locator("#outdated")).isVisible();
    page.navigate("/proposals/" + proposal);
    assertThat(page.locator("main")).containsText("Score again");
  }

  private UUID scored() {
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9));
    UUID id = proposals.create(DeskWorld.asking(model.id(), "Release Paper Boat?")).id();
    proposals.submit(id, null);
    scoring.score(id);
    return id;
  }

  private void add() {
    page.navigate("/cases");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a case")).click();
    button("Save").click();
    assertThat(page.locator(".error-summary")).isVisible();
    PageCheck.look(page, "cases-form-refused");
    page.fill("#capability", "folding boats from letters");
    page.selectOption("#modality", "text");
    page.fill("#originator", "Quay Laboratory");
    page.fill("#originModel", "Paper Raft");
    page.locator("#originAnnounced").fill("2021-06-01");
    page.selectOption("#originAccess", "api");
    page.fill("#originParameters", "2 billion");
    page.fill("#successor", "Pier Works");
    page.fill("#successorModel", "Dinghy");
    page.locator("#successorDate").fill("2024-06-01");
    page.selectOption("#successorAccess", "hosted");
    page.fill("#sourceUrl", "https://quay.example/raft");
    button("Save").click();
    assertThat(page).hasURL(Pattern.compile(".*/cases/paper-raft"));
    assertThat(page.locator("#events + ul")).containsText("Pier Works");
    assertThat(page.locator("main")).containsText("added an event to the reference case");
  }

  private void exportAndImport() throws IOException {
    page.navigate("/cases");
    Download file =
        page.waitForDownload(
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export as CSV"))
                    .click());
    String text = Files.readString(file.path());
    assertThat(text).contains("\r\npaper-raft,folding boats from letters,text,");
    upload(text);
    assertThat(page.locator(".note-done")).containsText("Nothing to change");
    upload(text.replace(",1096,false,", ",7,false,"));
    assertThat(page.locator("#faults")).containsText("lag_days");
    assertThat(page.locator("#faults tbody tr")).hasCount(1);
    PageCheck.look(page, "cases-import-refused");
  }

  private void withdrawAndRestore() {
    page.navigate("/cases/paper-raft");
    page.locator("main a[href$='/withdraw']").first().click();
    PageCheck.look(page, "cases-withdraw");
    page.locator("#reason").fill("It was another boat");
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("main")).containsText("It was another boat");
    page.locator("form[action$='/restore'] button").first().click();
    assertThat(page.locator("main a[href$='/withdraw']").first()).isVisible();
  }

  private void upload(String text) {
    page.navigate("/cases/import");
    page.setInputFiles(
        "#upload", new FilePayload("cases.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    button("Import").click();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void look(String address, String name) {
    assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    PageCheck.look(page, name);
  }
}
