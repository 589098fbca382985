package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.slipway.SlipwayApplication;
import dev.slipway.TestDatabase;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application stops and starts again while a page stays open in which somebody types. Nobody is
 * signed out by that.
 */
@Tag("browser")
class DraftsRestartIT {

  private final String database = TestDatabase.newUrl();

  @Test
  void aRestart() throws IOException {
    int port = freePort();
    ConfigurableApplicationContext first = start(port);
    try (BrowserContext browser =
        Chromium.newContext(
            new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))) {
      Page page = browser.newPage();
      BrowserTest.signIn(page, submitter(first));
      page.navigate("/models/new");
      page.locator("[name=name]").fill("Restarted Boat");
      kept(page);

      first.close();
      page.locator("[name=originator]").fill("Quay Laboratory");
      assertThat(page.locator("[data-draft-line]")).containsText("can’t be reached");

      try (ConfigurableApplicationContext second = start(port)) {
        kept(page);
        Page later = browser.newPage();
        later.navigate("/models/new");
        assertThat(later.locator("[name=name]")).hasValue("Restarted Boat");
        assertThat(later.locator("[name=originator]")).hasValue("Quay Laboratory");
      }
    } finally {
      first.close();
    }
  }

  private ConfigurableApplicationContext start(int port) {
    return new SpringApplicationBuilder(SlipwayApplication.class)
        .run(
            "--server.port=" + port,
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=" + TestDatabase.user(),
            "--spring.datasource.password=",
            "--slipway.rubric.backcast-at-start=false",
            "--slipway.cases.curves-ahead=false");
  }

  private static PersonCard submitter(ConfigurableApplicationContext application) {
    return TestPeople.joinWithPassword(
        application.getBean(People.class), "Restarting", Role.SUBMITTER);
  }

  private static void kept(Page page) {
    assertThat(page.locator("[data-draft-line]")).containsText(Pattern.compile("Draft saved \\("));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
