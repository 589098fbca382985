package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.IntegrationTest;
import dev.slipway.SlipwayApplication;
import dev.slipway.account.setup.SetUp;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a stranger does first, with the roles that the set-up page ticks: an empty folder, the link
 * of the log, the demonstration data, a first score.
 */
@Tag("browser")
class FirstRunIT {

  private static final String PASSWORD = "five ships in a bottle";

  @TempDir private Path folder;

  @Test
  void fromAnEmptyFolderToAFirstScore() {
    try (ConfigurableApplicationContext application = start();
        BrowserContext browser = Chromium.newContext(options(application))) {
      Page page = browser.newPage();
      setUp(page, application.getBean(SetUp.class).begin());
      signIn(page);

      button(page, "Load the demonstration data").click();
      assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
      PageCheck.look(page, "demonstration-loading");
      page.locator("#field").waitFor(new Locator.WaitForOptions().setTimeout(180_000));

      assertThat(page.locator(".lines li").first()).containsText("Demonstration");
      page.navigate("/models");
      assertThat(page.locator("main tbody th").first()).containsText("Demonstration");
      page.navigate("/proposals");
      assertThat(page.locator("main tbody tr")).hasCount(13);
      assertThat(page.locator("main tbody tr:has-text('Demonstration')")).hasCount(13);
      theListFits(page, 1280);
      theListFits(page, 1024);
      everyHeadSaysWhatItsScoreSays(page);
      PageCheck.look(page, "first-score");
    }
  }

  private static void theListFits(Page page, int width) {
    page.setViewportSize(width, 900);
    assertThat(
            page.evaluate(
                "() => { const frame = document.querySelector('main .table-wrap');"
                    + " return frame.scrollWidth - frame.clientWidth; }"))
        .as("pixels of the list that do not fit at " + width)
        .isEqualTo(0);
  }

  private static void everyHeadSaysWhatItsScoreSays(Page page) {
    List<String> addresses =
        page.locator("main tbody tr").all().stream()
            .map(row -> row.locator("a").first().getAttribute("href"))
            .toList();
    int ends = 0;
    for (String address : addresses) {
      page.navigate(address);
      ends += HeadCheck.holds(page);
    }
    // The others name what is added and what it comes to: rounded, their ends would not add up.
    assertThat(ends)
        .as("at least half of the sentences name both ends")
        .isGreaterThanOrEqualTo(addresses.size());
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(SlipwayApplication.class)
        .run(
            "--server.port=0",
            "--slipway.scoring.draws=" + IntegrationTest.DRAWS,
            "--slipway.cases.curves-ahead=false",
            "--slipway.rubric.backcast-at-start=false",
            "--spring.datasource.url=jdbc:h2:file:"
                + folder.resolve("slipway")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
  }

  private static Browser.NewContextOptions options(ConfigurableApplicationContext application) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    return new Browser.NewContextOptions().setBaseURL("http://localhost:" + port);
  }

  private static void setUp(Page page, String code) {
    page.navigate("/setup?code=" + code);
    assertThat(page.getByRole(AriaRole.CHECKBOX, checked("Submitter"))).isChecked();
    assertThat(page.getByRole(AriaRole.CHECKBOX, checked("Chair"))).isChecked();
    page.locator("[name=signInName]").fill("flora");
    page.locator("[name=fullName]").fill("Flora First");
    page.locator("[name=password]").fill(PASSWORD);
    page.locator("[name=repeated]").fill(PASSWORD);
    button(page, "Create account").click();
    assertThat(page).hasURL(Pattern.compile("/sign-in$"));
  }

  private static void signIn(Page page) {
    page.locator("#name").fill("flora");
    page.locator("#password").fill(PASSWORD);
    page.locator("main button[type=submit]").click();
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  private static Page.GetByRoleOptions checked(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
