package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody looks into the trail, takes lines away, and finds out that it was tampered with. A
 * property of its own gives it a context, and so a database, of its own.
 */
@TestPropertySource(properties = "spring.application.name=slipway-trail")
class TrailJourneyIT extends BrowserTest {

  @Autowired private JdbcTemplate jdbc;

  @Test
  void fromASearchToALineThatWasAltered() throws IOException {
    page.navigate("/modifications/filters/edit");
    page.locator("[name=name]").fill("Filters of another name");
    page.locator(".actions button[type=submit]").click();
    page.navigate("/trail");

    narrow();
    String head = takeAway();
    checkWith(head);
    alter();
  }

  private void narrow() {
    page.locator("main [name=q]").fill("another NAME");
    button("Show").click();
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText("Filters of another name");
    page.locator("tbody tr a").click();
    assertThat(page.locator(".chips-on")).containsText("About: Filters of another name");
    assertThat(page.locator("tbody tr")).hasCount(2);
    page.locator("select[name=action]").selectOption("modification.changed");
    page.locator("[name=from]").fill("2020-01-01");
    button("Show").click();
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator(".chips-on .chip")).hasCount(3);
    PageCheck.look(page, "trail-narrowed");
    page.locator(".chips-on a", new Page.LocatorOptions().setHasText("About")).click();
    assertThat(page.locator(".chips-on .chip")).hasCount(2);
    page.navigate("/trail?q=nothing+like+it");
    PageCheck.look(page, "trail-nothing");
  }

  private String takeAway() throws IOException {
    page.navigate("/trail");
    Download file =
        page.waitForDownload(
            () ->
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Download these lines"))
                    .click());
    List<String> rows = Files.readAllLines(file.path());
    assertThat(rows).hasSizeGreaterThan(10);
    String last = rows.get(rows.size() - 1);
    return last.substring(last.lastIndexOf(',') + 1);
  }

  private void checkWith(String head) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check the trail")).click();
    PageCheck.look(page, "trail-check");
    page.locator("[name=head]").fill("12:not a fingerprint");
    button("Check now").click();
    assertThat(page.locator(".error-summary")).containsText("64 digits");
    PageCheck.look(page, "trail-check-refused");
    page.locator("[name=head]").fill(head);
    button("Check now").click();
    assertThat(page.locator(".note-done")).containsText("belongs to one of them");
    PageCheck.look(page, "trail-check-intact");
  }

  /** As whoever can reach the database could. */
  private void alter() {
    jdbc.update("update trail_line set actor = 'nobody' where line_number = 3");
    button("Check now").click();
    assertThat(page.locator(".note-error")).containsText("Line 3 was altered");
    assertThat(page.locator(".note-error")).containsText("nobody");
    PageCheck.look(page, "trail-check-altered");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
