package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the page that is open at two widths, light and dark: nothing runs off the side, and axe
 * finds nothing. Which templates were looked at stands in {@code target/looked}; {@code ./verify}
 * misses the others. With {@code -Dslipway.screenshots=true} all four looks are left in {@code
 * target/screenshots} for people.
 */
final class PageCheck {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;

  private static final boolean SHOTS = Boolean.getBoolean("slipway.screenshots");

  /**
   * Charts say for which size they were drawn. One that nobody sees, or that is folded, has none.
   */
  private static final String DRAWN =
      "() => [...document.querySelectorAll('figure.chart[data-chart], figure[data-frontier]')]"
          + ".filter(figure => figure.clientWidth && !figure.closest('details:not([open])'))"
          + ".every(figure => { const canvas = figure.querySelector('[data-size]');"
          + " return canvas && (!canvas.clientWidth"
          + " || canvas.dataset.size === `${canvas.clientWidth}x${canvas.clientHeight}`); })";

  /** What changes in width or colour is painted within two frames: transitions are reduced. */
  private static final String PAINTED =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private static final String FITS =
      "width => window.innerWidth === width && document.documentElement.scrollWidth <= width";

  private static final String CUT_UNITS =
      "() => [...document.querySelectorAll('.input-group-text')]"
          + ".filter(unit => unit.clientWidth && unit.scrollWidth > unit.clientWidth + 1)"
          + ".map(unit => unit.textContent)";

  private static final double LONGEST_TO_FIT = 3000;

  /**
   * What is in order takes time to be listed, and what is not is told by its rule and its HTML. The
   * insides of Swagger UI are not ours.
   */
  private static final String FAULTS =
      "async (rules) => (await axe.run({exclude: [['.swagger-ui']]}, {reporter: 'no-passes',"
          + " ...(rules.length ? {runOnly: rules} : {})}))"
          + ".violations.map(rule => rule.id + ': ' + rule.nodes[0].html)";

  private static final List<String> EVERY_RULE = List.of();

  /** What depends on colours or on the width. */
  private static final List<String> OF_LOOKS =
      List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable");

  private static final String AXE = axe();

  private PageCheck() {}

  /**
   * Colours do not depend on the width, nor what is there on the colours, so that two of the four
   * looks find what there is to find; and what is there is the same for both but for what a
   * template shows at one width only, which is seen the first time.
   */
  static void look(Page page, String name) {
    everyMessageHasWords(page, name);
    boolean before = noteThatItWasLookedAt(page);
    if (SHOTS) {
      shown(page, name, WIDE, ColorScheme.DARK);
      shown(page, name, NARROW, ColorScheme.LIGHT);
    }
    checked(page, name, NARROW, ColorScheme.DARK, before ? OF_LOOKS : EVERY_RULE);
    checked(page, name, WIDE, ColorScheme.LIGHT, EVERY_RULE);
  }

  private static void checked(
      Page page, String name, int width, ColorScheme scheme, List<String> rules) {
    shown(page, name, width, scheme);
    nothingRunsOffTheSide(page, name, width);
    noUnitIsCut(page, name, width);
    axeFindsNothing(page, name + " " + scheme + " " + width, rules);
  }

  private static void shown(Page page, String name, int width, ColorScheme scheme) {
    page.setViewportSize(width, 900);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    settle(page, width);
    awaitCharts(page);
    if (SHOTS) {
      screenshot(page, name, width, scheme);
    }
  }

  /** Until every chart is on the page as it is now. */
  static void awaitCharts(Page page) {
    page.waitForFunction(DRAWN);
    page.evaluate(PAINTED);
  }

  /** A page that was narrow is too wide for some frames; one that stays so is found out. */
  private static void settle(Page page, int width) {
    page.evaluate(PAINTED);
    try {
      page.waitForFunction(
          FITS, width, new Page.WaitForFunctionOptions().setTimeout(LONGEST_TO_FIT));
    } catch (TimeoutError tooWide) {
      nothingRunsOffTheSide(page, page.url(), width);
    }
  }

  /** For a page that was looked at already, as somebody else sees it: axe finds nothing. */
  static void glance(Page page, String name) {
    everyMessageHasWords(page, name);
    axeFindsNothing(page, name, EVERY_RULE);
  }

  /** Thymeleaf writes a key without words between question marks. */
  private static void everyMessageHasWords(Page page, String name) {
    assertThat(page.content()).as(name).doesNotContainPattern("\\?\\?[a-zA-Z0-9_.-]+\\?\\?");
  }

  /** Whether its template was looked at before. */
  private static boolean noteThatItWasLookedAt(Page page) {
    Optional<String> view = SavedPages.viewOf(URI.create(page.url()).getRawPath());
    if (view.isEmpty()) {
      return false;
    }
    Path note = Path.of("target", "looked", view.get() + ".html");
    try {
      boolean before = Files.exists(note);
      Files.createDirectories(note.getParent());
      Files.writeString(note, page.url());
      return before;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  /** The unit beside a field is there whole. */
  private static void noUnitIsCut(Page page, String name, int width) {
    assertThat((List<?>) page.evaluate(CUT_UNITS)).as("units on %s at %d", name, width).isEmpty();
  }

  /** axe stays in a page, so that it is read once for both looks. */
  private static void axeFindsNothing(Page page, String what, List<String> rules) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(AXE);
    }
    assertThat((List<?>) page.evaluate(FAULTS, rules)).as(what).isEmpty();
  }

  /** AxeBuilder would bring it anew for each look, and all that is in order back. */
  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
