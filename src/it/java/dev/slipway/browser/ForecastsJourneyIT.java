package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.slipway.forecast.ForecastWorld.BEFORE;
import static dev.slipway.forecast.ForecastWorld.DECIDED;
import static dev.slipway.forecast.ForecastWorld.SIX;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.MovableClock;
import dev.slipway.forecast.ForecastWorld;
import dev.slipway.proposal.OutcomeReportKind;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A copy is put on record, the forecasts of it are settled, and the release becomes a case. */
@TestPropertySource(properties = "spring.application.name=slipway-forecasts")
@Import(ForecastWorld.class)
class ForecastsJourneyIT extends BrowserTest {

  @Autowired private MovableClock clock;
  @Autowired private ForecastWorld world;

  @Test
  void copyOnRecordSettlesTheForecastAndTheReleaseBecomesACase() {
    look("/forecasts", "forecasts-none");
    look("/forecasts/scores", "forecasts-scores-none");
    UUID id = releasesOfSpring();
    page.navigate("/");
    page.locator(".site-nav").getByText("Forecasts").click();
    assertThat(page.locator("#ledger")).containsText("An independent copy by 6 October 2022");
    PageCheck.look(page, "forecasts-open");
    page.selectOption("#by-kind", "EXTREMELY_BAD");
    button("Show").click();
    assertThat(page.locator("#ledger tbody tr")).hasCount(3);

    clock.today(SIX.minusDays(10));
    recordACopy(id);
    openActions();
    link("Forecasts", page.locator(".side-actions")).click();
    assertThat(page.locator("#forecasts")).containsText("On 1 August 2022");
    PageCheck.look(page, "forecasts-of-proposal");

    clock.today(SIX.plusDays(1));
    look("/forecasts?view=settled", "forecasts-settled");
    assertThat(page.locator("#ledger")).containsText("Nothing on record by 6 October 2022");
    link("Track record", page.locator("main")).click();
    assertThat(page.locator(".track canvas")).hasCount(1);
    PageCheck.look(page, "forecasts-scores");

    makeDossiers(id);
    takeItOver(id);
  }

  /** Three, of which one is copied soon without anybody looking at this page. */
  private UUID releasesOfSpring() {
    clock.today(BEFORE);
    UUID first = world.released();
    world.released();
    UUID third = world.released();
    clock.today(DECIDED.plusDays(40));
    world.record(third, OutcomeReportKind.OPENLY_DISTRIBUTED, DECIDED.plusDays(30));
    return first;
  }

  private void recordACopy(UUID id) {
    page.navigate("/proposals/" + id);
    page.locator("#followed").click();
    page.locator("summary", new Page.LocatorOptions().setHasText("Record what happened")).click();
    page.selectOption("[name=kind]", "COPIED");
    page.locator("[name=on]").fill("2022-08-01");
    page.locator("[name=what]").fill("Pier Works showed a raft that does the same");
    page.locator("[name=source]").fill("https://pier.example/raft");
    button("Record what happened").click();
    page.waitForURL(Pattern.compile(".*/proposals/[^/]*"));
    assertThat(page.locator(".happenings")).containsText("Pier Works");
  }

  private void makeDossiers(UUID id) {
    page.navigate("/proposals/" + id + "/dossiers");
    button("Make dossiers").click();
    assertThat(page.locator("#dossiers tbody tr")).hasCount(3);
    PageCheck.look(page, "dossiers");
  }

  private void takeItOver(UUID id) {
    page.navigate("/proposals/" + id + "/forecasts");
    link("Add as a reference case", page.locator("main")).click();
    PageCheck.look(page, "forecasts-case");
    button("Add reference case").click();
    assertThat(page.locator(".error-summary")).isVisible();
    PageCheck.look(page, "forecasts-case-refused");
    page.fill("#capability", "boats from words");
    page.fill("#successor", "Pier Works");
    page.selectOption("#successorAccess", "hosted");
    button("Add reference case").click();
    assertThat(page).hasURL(Pattern.compile(".*/cases/boat-.*"));
    assertThat(page.locator("#events + ul")).containsText("Pier Works");
    assertThat(page.locator("#whence")).containsText("Release it to all?");
    PageCheck.look(page, "case-taken-over");
    page.locator("#whence a").click();
    openActions();
    link("Forecasts", page.locator(".side-actions")).click();
    assertThat(page.getByText("See the case")).isVisible();
    assertThat(page.getByText("Add as a reference case")).hasCount(0);
    page.navigate("/proposals/" + id + "/case");
    assertThat(page.locator(".note-warn")).containsText("only once");
  }

  private void look(String address, String name) {
    page.navigate(address);
    PageCheck.look(page, name);
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private static Locator link(String name, Locator within) {
    return within
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
