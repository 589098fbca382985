package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * Every page with the demonstration data in it, looked at in both widths, light and dark. A
 * property of its own gives it a context, and so a database, of its own.
 */
@TestPropertySource(
    properties = {"spring.application.name=slipway-pages", "slipway.rubric.backcast-at-start=true"})
class PagesIT extends BrowserTest {

  private static final String POST_WITHOUT_TOKEN =
      "() => { const form = document.createElement('form'); form.method = 'post';"
          + " form.action = '/demonstration'; document.body.append(form); form.submit(); }";

  @Test
  void everyPageReadsWell() {
    page.navigate("/");
    PageCheck.look(page, "home-empty");
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load the demonstration data"))
        .click();
    page.locator("#field").waitFor(new Locator.WaitForOptions().setTimeout(180_000));
    PageCheck.look(page, "home");

    look("/proposals", "proposals");
    look("/models", "models");
    rowsHaveRoomWhenNarrow();
    look("/modifications", "modifications");
    look("/modifications/new", "modification-form");
    look("/modifications/filters/edit", "modification-change");
    look("/rubric", "rubric");
    look("/cases", "cases");
    look("/trail", "trail");
    look("/inbox", "inbox");
    look("/inbox/choices", "inbox-choices");
    look("/trail/check", "trail-check");
    look("/gate", "gate");
    look("/operations", "operations");
    look("/operations/backup", "backup");
    lookAtWebhooks();
    look("/help", "help");
    look("/help/trust", "help-trust");
    look("/proposals/new", "proposal-choose-model");
    String model = firstLink("/models", "/models/");
    look(model, "model");
    look(model + "/artefacts/new", "model-artefacts");
    lookAtProposals();
    lookAtErrors();
  }

  /** A name beside other columns on a phone was broken within words. */
  private void rowsHaveRoomWhenNarrow() {
    page.setViewportSize(390, 844);
    double width = page.locator("tbody th").first().boundingBox().width;
    page.setViewportSize(1280, 900);
    org.assertj.core.api.Assertions.assertThat(width).isGreaterThan(250);
  }

  private void lookAtWebhooks() {
    look("/operations/webhooks/new", "webhook-new");
    page.locator("#address").fill("http://localhost:1/hook");
    page.locator("[name=events]").first().check();
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("#secret")).containsText("whsec_");
    PageCheck.look(page, "webhook-secret");
    page.locator("main .actions a").click();
    page.locator("form[action$='/test'] button").click();
    assertThat(page.locator("main tbody")).containsText("webhook.test");
    PageCheck.look(page, "webhook");
    look("/operations/webhooks", "webhooks");
  }

  private void lookAtProposals() {
    page.navigate("/proposals");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("DALL·E 2")).first().click();
    assertThat(page.locator("h1")).containsText("DALL·E 2");
    assertThat(page.locator("main")).containsText("138 days");
    PageCheck.look(page, "proposal");
    String proposal = page.url();
    page.navigate("/proposals");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("LLaMA")).first().click();
    assertThat(page.locator("main")).containsText("claim");
    PageCheck.look(page, "proposal-with-claims");
    page.navigate(proposal + "/ask");
    assertThat(page.locator("#answer")).containsText("points");
    PageCheck.look(page, "ask");
    String model = firstLink("/models", "/models/");
    look("/proposals/new?model=" + model.substring(model.lastIndexOf('/') + 1), "proposal-form");
  }

  private void lookAtErrors() {
    assertThat(page.navigate("/nowhere").status()).isEqualTo(404);
    PageCheck.look(page, "error-404");
    assertThat(page.navigate("/proposals/not-an-identifier").status()).isEqualTo(404);
    page.waitForNavigation(() -> page.evaluate(POST_WITHOUT_TOKEN));
    PageCheck.look(page, "error-403");
  }

  private void look(String address, String name) {
    assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    PageCheck.look(page, name);
  }

  private String firstLink(String list, String prefix) {
    page.navigate(list);
    return page.locator("main a[href^='" + prefix + "']:not([href$='/new'])")
        .first()
        .getAttribute("href");
  }
}
