package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.slipway.desk.DeskWorld;
import dev.slipway.desk.find.ManyRows;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Home, list and comparison with none, one and a thousand proposals. A property of its own gives it
 * a database of its own.
 */
@TestPropertySource(properties = "spring.application.name=slipway-desk")
class DeskJourneyIT extends BrowserTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void homeListAndComparisonFromNoneToAThousand() throws IOException {
    look("/proposals", "list-0");
    UUID original = one();
    look("/?lang=en", "home-1");
    look("/proposals", "list-1");
    theOnlyMarkIsNamed();
    clickOnTheOnlyMarkOfTheChart(original);

    UUID copy = proposals.copyOf(original, List.of("filters"), "Filtered?").id();
    compare(original, copy);

    new ManyRows(jdbc, 3).add(1000);
    look("/", "home-1000");
    look("/?show=whole", "home-1000-whole");
    look("/proposals?sort=bad&dir=desc", "list-1000");
    narrowSortTurnAndGoBack();
    keyboardReachesEveryMarkThroughTheTable();
  }

  private UUID one() {
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9));
    UUID id = proposals.create(DeskWorld.asking(model.id(), "Release Paper Boat?")).id();
    proposals.submit(id, null);
    scoring.score(id);
    return id;
  }

  private void theOnlyMarkIsNamed() {
    page.navigate("/");
    PageCheck.awaitCharts(page);
    Object named =
        page.evaluate(
            "() => echarts.getInstanceByDom(document.querySelector('.chart-canvas')).getOption().series"
                + ".filter(s => s.type === 'scatter').flatMap(s => s.data).map(d => d.label.show).join()");
    assertThat(named).isEqualTo("true");
  }

  private void clickOnTheOnlyMarkOfTheChart(UUID id) {
    page.navigate("/");
    PageCheck.awaitCharts(page);
    Locator canvas = page.locator(".chart-canvas");
    String where =
        "c => { const chart = echarts.getInstanceByDom(c); const all = chart.getOption().series"
            + ".filter(s => s.type === 'scatter').flatMap(s => s.data);"
            + " return chart.convertToPixel({xAxisIndex: 0, yAxisIndex: 0}, all[0].value); }";
    @SuppressWarnings("unchecked")
    List<Number> at = (List<Number>) canvas.evaluate(where);
    canvas.click(
        new Locator.ClickOptions().setPosition(at.get(0).doubleValue(), at.get(1).doubleValue()));
    assertThat(page).hasURL(Pattern.compile(".*/proposals/" + id));
    assertThat(page.locator("h1")).hasText("Release Paper Boat?");
  }

  private void compare(UUID original, UUID copy) throws IOException {
    openActions();
    link("Compare with …").click();
    assertThat(page.locator("input[name=with]:checked")).hasCount(1);
    page.locator("tr:has-text('Filtered?') input[name=with]").check();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare").setExact(true))
        .click();
    assertThat(page).hasURL(Pattern.compile(".*/compare\\?.*"));
    assertThat(page.locator("#gives")).isVisible();
    assertThat(page.locator("#changes")).isVisible();
    assertThat(page.locator("td.differs").first()).containsText("≠");
    settle();
    PageCheck.look(page, "compare");
    printsOnA4();
    Download table = page.waitForDownload(() -> link("Download table (CSV)").click());
    assertThat(table.suggestedFilename()).isEqualTo("comparison.csv");
    String text = Files.readString(table.path());
    assertThat(text).startsWith("row,proposal,").contains("Filtered?").contains("\r\nchange,A,B,");
    assertThat(scoring.history(copy)).isEmpty();
    assertThat(scoring.history(original)).isNotEmpty();
  }

  /** As wide as a sheet between its margins. */
  private void printsOnA4() throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(688, 1000);
    PageCheck.awaitCharts(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(688);
    assertThat(page.locator(".site-header")).isHidden();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    page.setViewportSize(1280, 900);
    PrintCheck.print(page, "compare");
  }

  private void narrowSortTurnAndGoBack() {
    page.navigate("/proposals");
    page.locator("summary", new Page.LocatorOptions().setHasText("Filters")).click();
    page.selectOption("#by-state", "SUBMITTED");
    page.selectOption("#by-modality", "TEXT");
    page.fill("#q", "werft");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true))
        .click();
    assertThat(page.locator(".chips-on .chip")).hasCount(3);
    String filtered = page.url();

    page.locator("thead a", new Page.LocatorOptions().setHasText("Extremely bad")).click();
    assertThat(page.locator("th[aria-sort=descending]")).hasText("Extremely bad");
    page.locator(".chip:has-text('Produces: Text')").click();
    assertThat(page.locator(".chips-on .chip")).hasCount(2);
    assertThat(page.locator("th[aria-sort=descending]")).hasText("Extremely bad");
    page.locator(".pages a", new Page.LocatorOptions().setHasText("2")).first().click();
    assertThat(page.locator(".pages [aria-current=page]")).hasText("2");
    PageCheck.look(page, "list-filtered");

    page.goBack();
    assertThat(page.locator(".pages [aria-current=page]")).hasText("1");
    page.goBack();
    page.goBack();
    assertThat(page).hasURL(filtered);
    assertThat(page.locator(".chips-on .chip")).hasCount(3);
    link("Outside limits").first().click();
    assertThat(page.locator(".views [aria-current=true]")).hasText("Outside limits");
  }

  private void keyboardReachesEveryMarkThroughTheTable() {
    page.navigate("/");
    Locator numbers = page.locator("figure.chart summary");
    numbers.focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/proposals/[0-9a-f-]{36}"));
  }

  private void look(String address, String name) {
    assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    PageCheck.look(page, name);
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
