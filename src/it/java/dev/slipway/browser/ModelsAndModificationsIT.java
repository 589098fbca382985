package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Describes a model and writes a modification, with mistakes on the way. */
class ModelsAndModificationsIT extends BrowserTest {

  @Test
  void describesAModel() {
    page.navigate("/models");
    PageCheck.look(page, "models-empty");
    link("Describe a model").click();
    page.fill("#name", "Harbour 🚢");
    page.fill("#version", "2");
    page.locator("#parameters summary").filter(text("Not sure?")).click();
    page.fill("[name='parameters.low']", "1B");
    page.fill("[name='parameters.middle']", "1.1B");
    page.fill("[name='parameters.high']", "1T");
    button("Save").click();

    assertThat(page.locator(".error-summary")).isFocused();
    assertThat(page.locator(".error-summary")).containsText("the middle number may lie between");
    PageCheck.look(page, "model-form-refused");
    page.locator(".error-summary a").filter(text("Enter who makes the model")).click();
    assertThat(page.locator("#originator")).isFocused();

    page.fill("#originator", "Somebody");
    page.fill("[name='parameters.middle']", "30B");
    choose(page, "outputs", "IMAGE");
    choose(page, "generality", "MULTI_TASK");
    choose(page, "assurance", "INTERNAL");
    choose(page, "scope", "DOMAIN");
    button("Save").click();

    assertThat(page.locator("h1")).hasText("Harbour 🚢 2");
    assertThat(page.locator("main")).containsText("30 billion (between 1 billion and 1 trillion");
    PageCheck.look(page, "model");
    link("Models").first().click();
    PageCheck.look(page, "models");
  }

  @Test
  void writesAModificationOfTwoEffects() {
    page.navigate("/modifications");
    PageCheck.look(page, "modifications");
    link("Add a modification").click();
    page.fill("#name", "Ask for licences");
    page.fill("#slug", "licences");
    page.locator("[name=stage][value=MISUSE]").check();
    page.locator("[name='effects[0].target']").selectOption("SAFEGUARD");
    settle();
    page.fill("[name='effects[0].value.low']", "10%");
    page.fill("[name='effects[0].value.middle']", "30%");
    page.fill("[name='effects[0].value.high']", "60%");
    page.getByLabel("Disinformation", new Page.GetByLabelOptions().setExact(true)).check();

    button("Add another effect").click();
    settle();
    page.locator("[name='effects[1].target']").selectOption("DELAY");
    settle();
    page.fill("[name='effects[1].months']", "1.5");
    assertThat(page.locator("[name='effects[0].value.middle']")).hasValue("30%");
    page.fill("#basis", "judgement");
    // Enter in a field saves, though the editor's own buttons come before the form's.
    page.locator("#basis").focus();
    page.locator("#slug").press("Enter");

    assertThat(page.locator(".error-summary")).containsText("Enter a whole number of months");
    PageCheck.look(page, "modification-form-refused");
    button("Remove this effect").last().click();
    assertThat(page.locator("[name='effects[1].months']")).hasCount(0);
    button("Save").last().click();

    Locator entry = page.locator("#licences");
    assertThat(entry).containsText("Stops 30% (10% to 60%) of the harm");
    assertThat(entry).containsText("Disinformation");
    entry.getByText("Retire").click();
    assertThat(page.locator("#licences")).containsText("Retired");
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
