package dev.slipway.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one Chromium of a test run, started when first asked for. */
final class Chromium {

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** In milliseconds: as long as a machine with other things to do may take for a page. */
  private static final double LONGEST_WAIT = 120_000;

  private static Browser browser;

  private Chromium() {}

  /** A browser of its own: no cookie, no memory of another. */
  static BrowserContext newContext(Browser.NewContextOptions options) {
    BrowserContext context = browser().newContext(options);
    context.setDefaultTimeout(LONGEST_WAIT);
    return context;
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(path()).setArgs(ARGUMENTS));
    }
    return browser;
  }

  /** {@code ./verify} says where it is. */
  private static Path path() {
    return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
  }
}
