package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job: from an empty form to a score, and to an answered Y. */
class JourneyIT extends BrowserTest {

  private static final Pattern ADDED =
      Pattern.compile(
          "^Releasing it (adds|takes) about \\d.* extremely bad outcome within 36 months");

  @Test
  void fromAnEmptyFormToAScoreAndAnAnsweredY() {
    page.navigate("/");
    link("Describe a model").click();
    describeModelWithAMistakeFirst();
    link("Propose a release").first().click();
    proposeRelease();
    readScore();
    askWhetherFiltersChangeIt();
    keepTheAnswer();
    findEverythingInTheTrail();
  }

  private void describeModelWithAMistakeFirst() {
    fill("name", "Paper Boat");
    fill("originator", "Quay Laboratory");
    choose("outputs", "IMAGE");
    choose("parametersPublished", "yes");
    fill("parameters.middle", "1e400");
    choose("generality", "MULTI_TASK");
    choose("assurance", "INTERNAL");
    choose("scope", "DOMAIN");
    choose("substitute.kind", "NONE");
    PageCheck.look(page, "model-form");
    button("Save").click();

    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(field("name")).hasValue("Paper Boat");
    assertThat(field("parameters.middle")).hasValue("1e400");
    assertThat(page.locator(".field-message").first()).isVisible();
    PageCheck.look(page, "model-form-refused");

    fill("parameters.middle", "3.5B");
    button("Save").click();
    assertThat(page.locator("h1")).containsText("Paper Boat");
  }

  private void proposeRelease() {
    fill("question", "Open Paper Boat to testers now, and to everybody after three months?");
    fill("decisionDate", "2026-11-20");
    fill("steps[0].month", "0");
    field("steps[0].access").selectOption("STAGED");
    choose("scope", "DOMAIN");
    button("Save as a draft").click();

    assertThat(page.locator("h1")).containsText("Open Paper Boat to testers now");
    page.locator(".next-step .btn-primary").click();
    page.locator("form[action$='/submit'] button").click();
  }

  private void readScore() {
    Locator sentence = page.locator(".answer p").first();
    assertThat(sentence).isVisible();
    assertThat(sentence).containsText(ADDED);
    assertThat(page.locator("main")).containsText("nobody has reviewed this yet");
    PageCheck.look(page, "journey-proposal");
  }

  private void askWhetherFiltersChangeIt() {
    page.locator(".answer-more a").click();
    link("Ask “what if?”").first().click();
    check("chosen", "filters");
    Locator answer = page.locator("#answer");
    assertThat(answer).containsText("Input and output filters");
    assertThat(answer).containsText("there is no measurable change in the risk");
    check("chosen", "open-weights");
    assertThat(answer).containsText("Open the weights");
  }

  private void keepTheAnswer() {
    button(Pattern.compile("proposal$")).first().click();
    assertThat(page.locator("main")).containsText("Input and output filters");
    assertThat(page.locator("main")).containsText("Open the weights twelve months");
  }

  private void findEverythingInTheTrail() {
    page.navigate("/trail");
    List<String> lines = page.locator("tbody tr").allTextContents();
    assertThat(lines).anyMatch(line -> line.contains("Paper Boat"));
    assertThat(lines).hasSizeGreaterThanOrEqualTo(4);
  }

  private Locator field(String name) {
    return page.locator("[name='" + name + "']:not([type=hidden])");
  }

  private void fill(String name, String text) {
    field(name).fill(text);
  }

  private void choose(String name, String level) {
    choose(page, name, level);
  }

  private void check(String name, String level) {
    page.locator("label:has(input[name='%s'][value='%s'])".formatted(name, level)).click();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator button(Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
