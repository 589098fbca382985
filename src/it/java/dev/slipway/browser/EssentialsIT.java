package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A model and a proposal by their essentials alone: how many answers, on how many screens. */
class EssentialsIT extends BrowserTest {

  private static final int HEIGHT = 900;

  /** Names of the fields that can be seen before anything is unfolded. */
  private static final String ASKED =
      "() => new Set([...document.querySelectorAll('form[data-draft] [name]')]"
          + ".filter((field) => field.type !== 'hidden' && field.type !== 'submit' && field.checkVisibility())"
          + ".map((field) => field.name)).size";

  private int answers;

  @Test
  void aModelTakesEightAnswersAndAProposalSix() {
    // Who has left no draft behind: a note about one would take room of its own.
    page = signInFolded(join("Sam", Role.SUBMITTER));
    page.setViewportSize(1280, HEIGHT);
    describeModel();
    propose();
  }

  private void describeModel() {
    page.navigate("/models/new");
    assertThat(page.evaluate(ASKED)).isEqualTo(8);
    onOneScreen();
    assertThat(page.locator("#fold-training")).containsText("Nothing set");
    PageCheck.look(page, "model-form-essentials");
    page.setViewportSize(1280, HEIGHT);

    type("name", "Skiff");
    type("originator", "Quay Laboratory");
    answer("inputs", "TEXT");
    answer("outputs", "VIDEO");
    answer("generality", "MULTI_TASK");
    answer("access", "INTERNAL");
    type("parameters.middle", "3.5B");
    type("training.compute.middle", "3e23");
    assertThat(answers).isEqualTo(8);
    onlyWhatAppliesIsAsked();
    page.locator("#model-form > .actions button[type=submit]").click();
    assertThat(page.locator("h1")).hasText("Skiff");
  }

  private void onlyWhatAppliesIsAsked() {
    page.locator("#fold-training > summary").click();
    assertThat(page.locator("[name='training.base.middle']")).isHidden();
    page.selectOption("#derivedFrom", "ELSEWHERE");
    assertThat(page.locator("[name='training.base.middle']")).isVisible();
    page.selectOption("#derivedFrom", "");
    page.locator("#fold-training > summary").click();
  }

  private void propose() {
    answers = 0;
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Propose a release"))
        .first()
        .click();
    page.waitForURL(Pattern.compile("/proposals/new"));
    assertThat(page.evaluate(ASKED)).isEqualTo(6);
    PageCheck.look(page, "proposal-form-essentials");
    page.setViewportSize(1280, HEIGHT);
    onOneScreen();

    type("question", "Show Skiff to testers?");
    type("decisionDate", "2026-12-20");
    answer("steps[0].access", "STAGED");
    // Model, month and scope are filled in already: three answers are left.
    assertThat(answers).isEqualTo(3);
    page.locator("#proposal-form > .actions button[type=submit]").click();
    assertThat(page.locator("h1")).containsText("Show Skiff to testers?");
  }

  /** All that is asked ends above the bar that stays at the bottom of the window. */
  private void onOneScreen() {
    Number room =
        (Number)
            page.evaluate(
                "() => document.querySelector('form[data-draft] > .actions').getBoundingClientRect().top"
                    + " - document.querySelector('.essentials').getBoundingClientRect().bottom");
    assertThat(room.doubleValue()).isPositive();
  }

  private void type(String name, String text) {
    page.locator("[name='" + name + "']").fill(text);
    answers++;
  }

  private void answer(String name, String value) {
    choose(page, name, value);
    answers++;
  }
}
