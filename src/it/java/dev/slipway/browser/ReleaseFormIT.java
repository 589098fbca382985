package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The release form while it is filled in: in a hurry, with care, and with the keyboard alone. */
class ReleaseFormIT extends BrowserTest {

  private static final Pattern LIKELIHOOD = Pattern.compile("about (\\d|less than)");

  private String name;
  private String model;

  @BeforeEach
  void oneModel() {
    name = letters() + " Boat";
    page.navigate("/models/new");
    field("name").fill(name);
    field("version").fill("2");
    field("originator").fill("Quay Laboratory");
    choose("outputs", "IMAGE");
    field("parameters.middle").fill("3.5B");
    choose("generality", "MULTI_TASK");
    choose("assurance", "INTERNAL");
    choose("scope", "DOMAIN");
    button("Save").click();
    page.waitForURL(Pattern.compile("/models/[0-9a-f-]{36}$"));
    model = page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  @Test
  void saysWhatIsMissingAndWhatItComesToWhileItIsFilledIn() {
    page.navigate("/proposals/new?model=" + model);
    assertThat(page.locator("#gaps-decided")).containsText("2 answers missing");
    assertThat(page.locator("#gaps-total")).containsText("3 answers missing");
    assertThat(likelihood()).containsText("Without a plan nothing is released");
    assertThat(page.locator("#timeline")).containsText("Choose who can reach the model");

    page.locator("#gaps-decided a").first().click();
    field("question").fill("Release it to testers first?");
    assertThat(page.locator("#gaps-decided")).containsText("1 answer missing");
    field("decisionDate").fill("2026-11-20");
    assertThat(page.locator("#gaps-decided")).containsText("Everything needed here is answered");
    field("steps[0].access").selectOption("API");
    assertThat(page.locator("#gaps-total")).containsText("Everything needed to score is there");
    assertThat(page.locator(".course-steps")).containsText("From month 0: API");
    assertThat(likelihood()).containsText("if released as typed");
    assertThat(likelihood().locator(".preview-bad dd").first()).containsText(LIKELIHOOD);
    assertThat(likelihood().locator(".preview-good dd").first()).containsText(LIKELIHOOD);
    assertThat(likelihood()).containsText("Starting judgement");

    choose("modifications", "delay-6");
    assertThat(page.locator(".course-name").last()).containsText("With the modifications chosen");
    assertThat(page.locator(".course-steps").last()).containsText("From month 6: API");
    assertThat(likelihood()).containsText("Without the modification chosen");
    field("horizonMonths").fill("1000");
    assertThat(page.locator("#gaps-counts")).containsText("1 answer needs correcting");
    assertThat(likelihood()).containsText("Outcomes count for 36 months");
    PageCheck.look(page, "proposal-form-filled");
  }

  @Test
  void previewSaysWhatTheScoreWillSay() {
    page.navigate("/proposals/new?model=" + model);
    field("question").fill("Does the score keep its word?");
    // Later than others that stand there, so that the home page shows it.
    field("decisionDate").fill(LocalDate.now().plusYears(1).toString());
    field("steps[0].access").selectOption("API");
    assertThat(likelihood()).containsText("if released as typed");
    Locator bad = likelihood().locator(".preview-bad dd").first();
    assertThat(likelihood()).not().containsText("Assumed until");
    String promised = bad.textContent();
    save();
    page.locator(".next-step .btn-primary").click();
    button("Submit proposal").click();
    assertThat(page.locator(".answer").first()).containsText("Releasing it adds");
    page.navigate("/?show=whole");
    assertThat(
            page.locator(
                "section[aria-labelledby=newest] .lines li:has-text('Does the score keep its word?')"))
        .containsText("Extremely bad: " + promised);
  }

  @Test
  void aTemplateFillsThePlanAndTheUsualSafeguards() {
    page.navigate("/proposals/new?model=" + model);
    assertThat(page.locator("[name=modifications]:checked")).hasCount(0);
    page.locator("summary", new Page.LocatorOptions().setHasText("Start from a template")).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chat model by API")).click();
    page.waitForURL(Pattern.compile("start=chat-api"));

    assertThat(page.locator("[name='steps[0].access']")).hasValue("STAGED");
    assertThat(page.locator("[name='steps[1].access']")).hasValue("API");
    assertThat(page.locator("[name='steps[1].month']")).hasValue("2");
    assertThat(page.locator("[name=modifications]:checked")).not().hasCount(0);
    assertThat(page.locator("[name=threats]:checked")).not().hasCount(0);
  }

  @Test
  void explanationsAreOneClickAway() {
    page.navigate("/proposals/new?model=" + model);
    Locator why = page.locator("details.field-why:has-text('longer horizon')");
    assertThat(why.locator("p")).not().isVisible();
    why.locator("summary").click();
    assertThat(why.locator("p")).containsText("both likelihoods rise");
  }

  @Test
  void keyboardAlone() {
    page.navigate("/proposals/new?model=" + model);
    focus("question");
    page.keyboard().type("Can it be done without a mouse?");
    tabTo("decisionDate");
    page.keyboard().type("11202026");
    tabTo("horizonMonths");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("Propose a release");
    assertThat(field("horizonMonths")).isFocused();

    focus("steps[0].month");
    tabTo("steps[0].access");
    field("steps[0].access").press("S");
    tabToButton("Add a step");
    page.keyboard().press("Enter");
    assertThat(field("steps[1].month")).isFocused();
    page.keyboard().type("6");
    tabTo("steps[1].access");
    field("steps[1].access").press("A");
    tabToButton("Remove step 2");
    page.keyboard().press("Space");
    assertThat(button("Remove step 1")).isFocused();
    assertThat(field("steps[1].month")).hasCount(0);

    focus("question");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("h1")).containsText("Can it be done without a mouse?");
  }

  @Test
  void similarNamesArePointedOutBeforeAModelIsDescribedTwice() {
    page.navigate("/models/new");
    field("name").fill(name.replace("Boat", "Baot"));
    field("version").fill("2");
    assertThat(page.locator("#similar")).containsText("Is it one of these?");

    field("name").fill(name.toUpperCase().replace(' ', '-'));
    assertThat(page.locator("#similar")).containsText("is already described");
    assertThat(page.locator("#similar a").getByText(name + " 2")).isVisible();
    PageCheck.look(page, "model-form-similar");
    field("originator").fill("Quay Laboratory");
    choose("outputs", "IMAGE");
    field("parameters.middle").fill("3.5B");
    choose("generality", "MULTI_TASK");
    choose("assurance", "INTERNAL");
    choose("scope", "DOMAIN");
    button("Save").click();
    assertThat(page.locator(".error-summary")).containsText("A model with this name");

    page.getByLabel("This is another model all the same").check();
    button("Save").click();
    assertThat(page.locator(".note-done")).isVisible();
  }

  /** Unlike those of the other tests: similar names would be pointed out, and move the page. */
  private static String letters() {
    return ThreadLocalRandom.current()
        .ints(12, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private Locator likelihood() {
    return page.locator("#likelihood");
  }

  private void focus(String name) {
    field(name).focus();
  }

  private void tabTo(String name) {
    tab("document.activeElement.name === '" + name + "'");
  }

  private void tabToButton(String text) {
    tab("document.activeElement.textContent.trim() === '" + text + "'");
  }

  /** Presses Tab until something has the focus; fails if a person would have given up. */
  private void tab(String there) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate(there)) {
        return;
      }
    }
    throw new AssertionError("not reached with the Tab key: " + there);
  }

  private Locator field(String path) {
    return page.locator("[name='" + path + "']:not([type=hidden])");
  }

  private void choose(String path, String level) {
    choose(page, path, level);
  }

  private void save() {
    page.locator("#proposal-form > .actions button[type=submit]").click();
  }

  private Locator button(String text) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
  }
}
