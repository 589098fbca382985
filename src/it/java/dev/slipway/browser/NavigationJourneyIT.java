package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Getting about: the header at every width, its groups, the menu on a telephone, and the search.
 */
class NavigationJourneyIT extends BrowserTest {

  @Test
  void nothingInTheHeaderCoversAnythingElse() {
    page.navigate("/modifications");
    for (String language : new String[] {"de", "en"}) {
      page.locator(".language button[value=" + language + "]").click();
      for (int width : new int[] {320, 390, 768, 991, 992, 1024, 1199, 1200, 1280, 1600}) {
        page.setViewportSize(width, 900);
        partsStandApart(width);
      }
    }
  }

  private void partsStandApart(int width) {
    BoundingBox before = null;
    for (Locator part : page.locator(".site-header .site-bar > *").all()) {
      BoundingBox box = part.isVisible() ? part.boundingBox() : null;
      if (box == null) {
        continue;
      }
      if (before != null) {
        assertThat(box.x).as("%d: %s", width, part).isGreaterThanOrEqualTo(before.x + before.width);
      }
      assertThat(box.x + box.width).as("%d: %s", width, part).isLessThanOrEqualTo(width);
      before = box;
    }
  }

  @Test
  void groupOpensAndLeadsOnAndClosesByEscape() {
    page.setViewportSize(1280, 900);
    page.navigate("/");
    page.locator(".nav-group summary").getByText("Library").click();
    page.keyboard().press("Escape");
    assertThat(page.locator(".nav-group a").first()).not().isVisible();

    page.locator(".nav-group summary").getByText("Library").click();
    PageCheck.look(page, "library-menu");
    page.locator(".nav-group a").getByText("Policy").click();

    assertThat(page).hasURL(address("/policy"));
    assertThat(page.locator(".nav-group[data-here] summary")).hasText("Library");
  }

  @Test
  void menuOpensOnATelephone() {
    page.setViewportSize(390, 900);
    page.navigate("/");
    assertThat(page.locator(".site-nav")).not().isVisible();

    page.locator(".site-menu").click();
    page.locator(".site-nav .nav-group summary").first().click();
    page.locator(".site-nav a").getByText("Reference cases").click();

    assertThat(page).hasURL(address("/cases"));
  }

  @Test
  void slashGoesToTheSearch() {
    page.setViewportSize(1280, 900);
    page.navigate("/models");
    page.keyboard().press("/");
    assertThat(page.locator("#site-search")).isFocused();
    page.keyboard().type("sora");
    page.keyboard().press("Enter");

    assertThat(page.locator("main")).containsText("Reference cases");
    assertThat(page.locator("#q")).hasValue("sora");
    PageCheck.look(page, "search");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("/");
    assertThat(page.locator("#q")).hasValue("/");
  }

  @Test
  void helpExplainsTheWords() {
    page.setViewportSize(1280, 900);
    page.navigate("/");
    page.locator(".site-nav a").getByText("Help").click();

    assertThat(page.locator("#glossary ~ dl")).containsText("Percentage points");
    PageCheck.look(page, "help");
  }

  @Test
  void searchNeedsNoScript() {
    Page plain = openAgain(options().setJavaScriptEnabled(false));
    plain.setViewportSize(1280, 900);
    plain.navigate("/search");
    plain.locator("#q").fill("gpt");
    plain.locator("main button[type=submit]").click();
    plain.locator("main a.lines-title[href^='/cases/']").first().click();

    assertThat(plain.url()).contains("/cases/");
  }

  private static Pattern address(String path) {
    return Pattern.compile(".*" + path + "$");
  }
}
