package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import dev.slipway.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A journey through the running application in Chromium, on an empty database of its own. */
@Tag("browser")
@Import(SavedPages.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

  @LocalServerPort private int port;

  private BrowserContext context;

  private final List<String> complaints = new ArrayList<>();

  private boolean htmxErrorsExpected;

  Page page;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
  }

  @BeforeEach
  void openBrowser() {
    context =
        Chromium.browser()
            .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port));
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(this::noteError);
    page.onPageError(complaints::add);
  }

  /** A script that fails, or that the content security policy refused, is a fault of the page. */
  @AfterEach
  void closeBrowser() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  /**
   * Waits until a part that came in has come to life: htmx listens to it some milliseconds after it
   * is there, sooner than a person could reach for it, but not than a test.
   */
  void settle() {
    page.waitForTimeout(100);
    page.waitForFunction(
        "() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-added, .htmx-settling')");
  }

  /** For a journey on which something fails on purpose: htmx says so in the console too. */
  void expectHtmxErrors() {
    htmxErrorsExpected = true;
  }

  private boolean expected(String text) {
    return htmxErrorsExpected
        && (text.startsWith("htmx:") || text.startsWith("Response Status Error Code 403"));
  }

  /** The browser also notes each answer of 400 and above, which a journey may want. */
  private void noteError(ConsoleMessage message) {
    if (message.type().equals("error")
        && !message.text().startsWith("Failed to load resource")
        && !expected(message.text())) {
      complaints.add(message.text());
    }
  }
}
