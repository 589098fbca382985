package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.slipway.imports.Documents;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * From documents to a decision that turns: a card and a log fill a model, a result of the log moves
 * a number, and a test that was planned before it was run changes the recommendation.
 */
class EvidenceMovesJourneyIT extends BrowserTest {

  /** What the proposal’s page said of the likelihoods before the test was run. */
  private String likelihoods = "";

  @Test
  void documentsFillTheModelAndTestsMoveTheNumbers() {
    dropDocuments();
    describeTheRest();
    proposeAndScore();
    confirmTheResult();
    seeWhatMoved();
    planATest();
    boolean released = enterItsResult();
    seeTheChoiceChange(released);
  }

  private void dropDocuments() {
    page.navigate("/models/import");
    page.locator("#files")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("README.md", "text/markdown", Documents.bytes("card-plain.md")),
              new FilePayload(
                  "log.json", "application/json", Documents.bytes("inspect-strongreject.json"))
            });
    button("Read documents").click();
    assertThat(page.locator("#evaluations")).containsText("strong_reject");
    page.locator("#field-name label").first().click();
    button("Accept all").click();
    assertThat(page.locator("#name")).hasValue("Quayside 8B");
  }

  private void describeTheRest() {
    fill("originator", "Quay Laboratory");
    choose(page, "outputs", "TEXT");
    choose(page, "generality", "GENERAL_PURPOSE");
    choose(page, "assurance", "NONE");
    choose(page, "substitute.kind", "NONE");
    button("Save").click();
    assertThat(page.locator("h1")).containsText("Quayside 8B");
  }

  private void proposeAndScore() {
    link("Propose a release").first().click();
    fill("question", "Let everybody use Quayside by API?");
    fill("decisionDate", "2026-11-20");
    fill("steps[0].month", "0");
    page.locator("[name='steps[0].access']").selectOption("API");
    only("threats", "fraud", "disinformation");
    only("benefits", "creative");
    button("Save as a draft").click();
    page.locator(".next-step .btn-primary").click();
    page.locator("form[action$='/submit'] button").click();
    assertThat(page.locator(".answer p").first()).isVisible();
  }

  private void confirmTheResult() {
    unfoldEvidence();
    link("1 result from the model’s documents could become evidence").click();
    assertThat(page.locator("main")).containsText("Would bear on:");
    PageCheck.look(page, "evidence-imported");
    link("Check and confirm").click();
    assertThat(page.locator("[name='measured.events']")).hasValue("45");
    assertThat(page.locator("[name='measured.exposure']")).hasValue("300");
    fill("by", "Quay Laboratory");
    button("Save").click();
    button("Score again").first().click();
  }

  private void seeWhatMoved() {
    unfoldEvidence();
    Locator moved = page.locator(".evidence .moved").first();
    assertThat(moved).containsText("45 of 300 attempts got through");
    assertThat(moved).containsText("before");
    moved.locator("summary", saying("Without this evidence")).click();
    assertThat(moved).containsText("is better, with it and without it");
    likelihoods = likelihoods();
  }

  private void planATest() {
    openActions();
    page.locator("a[href$='/tests']").first().click();
    button("Find out what is worth testing").click();
    assertThat(page.locator(".note-done")).containsText("have been worked out");
    PageCheck.look(page, "tests");
    link("Plan a test").click();
    page.locator("#question").selectOption("threats.fraud.safeguard.API");
    fill("trials", "2000");
    fill("event", "The reply helps with the fraud that was asked for");
    fill("owner", "Red team");
    fill("due", "2099-05-01");
    button("See what it could change").click();
    assertThat(page.locator("#outlook")).containsText("Without the test");
    PageCheck.look(page, "test-form");
    button("Register the test").click();
    assertThat(page.locator(".note-done")).containsText("The test is registered");
    assertThat(page.locator("main")).containsText("cannot be altered");
  }

  /** Whether releasing as proposed was better before. */
  private boolean enterItsResult() {
    Locator bands = page.locator("section.panel tbody tr");
    boolean released = page.locator("dd", text("Releasing as proposed is better")).count() > 0;
    String other = released ? "Don’t release" : "Release as proposed";
    boolean low = bands.first().textContent().contains(other);
    fill("events", low ? "0" : "2000");
    button("Save the result").click();
    assertThat(page.locator(".error-summary")).isVisible();
    PageCheck.look(page, "test-refused");
    fill("text", low ? "No attempt got through" : "Every attempt got through");
    fill("on", "2026-11-10");
    button("Save the result").click();
    assertThat(page.locator("#result")).containsText("This changes what you should do");
    assertThat(page.locator("#result")).containsText("Run as planned");
    PageCheck.look(page, "test-done");
    return released;
  }

  private void seeTheChoiceChange(boolean released) {
    String otherwise =
        released
            ? "Without it, releasing as proposed would be better."
            : "Without it, not releasing would be better.";
    page.locator(".crumbs a[href^='/proposals/']").first().click();
    button("Score again").first().click();
    unfoldEvidence();
    Locator moved = page.locator(".evidence .moved", text("of 2,000 attempts got through"));
    moved.locator("summary", saying("Without this evidence")).click();
    assertThat(moved).containsText(otherwise);
    Assertions.assertThat(likelihoods()).isNotEqualTo(likelihoods);

    openActions();
    page.locator("a[href$='/matters']").first().click();
    button("Find out what matters").click();
    Locator left = page.locator("section[aria-labelledby=without-evidence]");
    assertThat(left.locator("tbody tr")).hasCount(2);
    assertThat(left).containsText(otherwise);
    assertThat(left.locator("tbody tr").first()).containsText("It moved:");
    PageCheck.look(page, "matters-evidence");
  }

  private String likelihoods() {
    return page.locator(".answer").first().innerText();
  }

  private static Locator.LocatorOptions saying(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private void only(String name, String... wanted) {
    for (Locator box : page.locator("input[type=checkbox][name='" + name + "']").all()) {
      box.setChecked(List.of(wanted).contains(box.getAttribute("value")));
    }
  }

  private void unfoldEvidence() {
    Locator fold = page.locator("details:has(#evidence)");
    if (fold.getAttribute("open") == null) {
      fold.locator("summary").first().click();
    }
  }

  private void fill(String name, String text) {
    page.locator("[name='" + name + "']:not([type=hidden])").fill(text);
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
