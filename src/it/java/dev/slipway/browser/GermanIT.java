package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The main pages in German: chosen in the page, kept, whole, and with numbers read as typed. */
@TestPropertySource(
    properties = {
      "spring.application.name=slipway-german",
      "slipway.rubric.backcast-at-start=true"
    })
class GermanIT extends BrowserTest {

  /** Small words that only English has. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|of|and|with|which|this|that|are|is|has|have|not|nobody|when|from|likelihood"
              + "|outcome|release|rubric|proposal)\\b");

  @Test
  void thePagesSpeakGermanOnceItIsChosen() {
    page.navigate("/");
    page.getByRole(AriaRole.BUTTON, named("Deutsch")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    page.getByRole(AriaRole.BUTTON, named("Beispieldaten laden")).click();
    page.waitForLoadState();
    look("/", "home");
    look("/proposals", "proposals");
    look("/models", "models");
    look("/models/new", "model-form");
    look("/modifications", "modifications");
    look("/modifications/new", "modification-form");
    look("/rubric", "rubric");
    look("/trail", "trail");
    look("/trail/check", "trail-check");
    look("/cases", "cases");
    lookAtOneProposal();
    page.getByRole(AriaRole.BUTTON, named("English")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  private void lookAtOneProposal() {
    page.navigate("/proposals");
    page.getByRole(AriaRole.LINK, named("DALL·E 2")).first().click();
    assertThat(page.locator("main")).containsText("138 Tage");
    assertThat(page.locator(".answer").first()).containsText("etwa");
    assertThat(page.locator(".answer").first()).containsText(Pattern.compile("\\d,\\d"));
    check("proposal");
    page.navigate(page.url() + "/ask");
    assertThat(page.locator("#answer")).containsText("Punkte");
    check("ask");
  }

  @Test
  void numbersAreReadAsGermanPeopleTypeThem() {
    page.navigate("/models/new");
    page.getByRole(AriaRole.BUTTON, named("Deutsch")).click();
    Locator month = page.locator("#monthsShown");
    month.fill("1.5");
    page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
    assertThat(page.locator("#monthsShown-error")).containsText("auf zwei Arten");
    assertThat(month).hasValue("1.5");
    month.fill("1,5");
    page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(page.locator("#monthsShown-error")).hasCount(0);
  }

  private void look(String address, String name) {
    assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    check(name);
  }

  /** What the trail says that a field was and became stands there as it was written. */
  private void check(String name) {
    PageCheck.look(page, "german-" + name);
    page.evaluate("() => document.querySelectorAll('del, ins').forEach(each => each.remove())");
    assertThat(english(page.locator("body").innerText())).as(name).isEmpty();
  }

  /** The title of a paper that is quoted. */
  private static final Pattern PAPER =
      Pattern.compile("„On the Societal Impact of Open Foundation Models“");

  /** Lines with English in them; names of models, laws and papers may be English. */
  private static List<String> english(String text) {
    return Arrays.stream(text.split("\n"))
        .filter(line -> ENGLISH.matcher(PAPER.matcher(line).replaceAll("")).results().count() > 1)
        .toList();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
