package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the page that is open at two widths, light and dark: nothing runs off the side, axe
 * finds nothing, and a screenshot is left in {@code target/screenshots} for people to look at.
 * Which templates were looked at stands in {@code target/looked}; {@code ./verify} misses the
 * others.
 */
final class PageCheck {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;

  /** A property that asks for screenshots of the other two looks as well, for designers. */
  private static final String EVERY_SHOT = "slipway.screenshots.all";

  /** What is in order takes time to be listed. */
  private static final AxeRunOptions OPTIONS = new AxeRunOptions();

  static {
    OPTIONS.setResultTypes(List.of("violations"));
  }

  private PageCheck() {}

  static void look(Page page, String name) {
    everyMessageHasWords(page, name);
    noteThatItWasLookedAt(page);
    if (Boolean.getBoolean(EVERY_SHOT)) {
      shown(page, name, WIDE, ColorScheme.DARK);
      shown(page, name, NARROW, ColorScheme.LIGHT);
    }
    checked(page, name, NARROW, ColorScheme.DARK);
    checked(page, name, WIDE, ColorScheme.LIGHT);
  }

  /**
   * Colours do not depend on the width, nor what is there on the colours, so that two of the four
   * looks find what there is to find.
   */
  private static void checked(Page page, String name, int width, ColorScheme scheme) {
    shown(page, name, width, scheme);
    nothingRunsOffTheSide(page, name, width);
    axeFindsNothing(page, name + " " + scheme + " " + width);
  }

  private static void shown(Page page, String name, int width, ColorScheme scheme) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.waitForTimeout(250);
    screenshot(page, name, width, scheme);
  }

  /** For a page that was looked at already, as somebody else sees it: axe finds nothing. */
  static void glance(Page page, String name) {
    everyMessageHasWords(page, name);
    axeFindsNothing(page, name);
  }

  /** Thymeleaf writes a key without words between question marks. */
  private static void everyMessageHasWords(Page page, String name) {
    assertThat(page.content()).as(name).doesNotContainPattern("\\?\\?[a-zA-Z0-9_.-]+\\?\\?");
  }

  private static void noteThatItWasLookedAt(Page page) {
    Optional<String> view = SavedPages.viewOf(URI.create(page.url()).getRawPath());
    if (view.isPresent()) {
      Path note = Path.of("target", "looked", view.get() + ".html");
      try {
        Files.createDirectories(note.getParent());
        Files.writeString(note, page.url());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void screenshot(Page page, String name, int width, ColorScheme scheme) {
    String file = "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase());
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", file)));
  }

  private static void nothingRunsOffTheSide(Page page, String name, int width) {
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue()).as("%s at %d", name, width).isLessThanOrEqualTo(width);
  }

  private static void axeFindsNothing(Page page, String what) {
    // No page has frames; without this, each look would open a page more to gather what they say.
    List<Rule> found =
        new AxeBuilder(page).setLegacyMode(true).options(OPTIONS).analyze().getViolations();
    assertThat(found)
        .as(what)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }
}
