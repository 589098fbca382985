package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.comparison.frontier.FrontierWorld;
import dev.slipway.proposal.ProposalService;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Compares all combinations: leaves and comes back, filters, points at one, takes it; stops one.
 */
class FrontierJourneyIT extends BrowserTest {

  @Autowired private FrontierWorld world;
  @Autowired private ProposalService proposals;

  @Test
  void comparesFiltersPointsAndTakes() {
    UUID id = world.proposal(List.of());
    String address = "/proposals/" + id + "/frontier";
    page.navigate(address);
    choose("delay-6", "filters", "use-law", "data-filter", "weight-security");
    assertThat(page.locator("[data-frontier-says]")).containsText("5 chosen: up to 32");
    PageCheck.look(page, "frontier-choose");
    button("Compare all combinations").click();

    page.navigate("/proposals/" + id);
    page.navigate(address);
    assertThat(page.locator(".frontier-finding")).containsText("32 combinations were scored");
    assertThat(page.locator(".frontier-chart[data-drawn]")).isVisible();
    PageCheck.look(page, "frontier");

    walkAlongTheFrontier();
    filter();

    page.locator("#best .frontier-row").first().click();
    assertThat(combination()).containsText("Release six months later");
    assertThat(combination()).not().containsText("Use is regulated");
    button("Replace the chosen set with this").click();

    assertThat(page).hasURL(Pattern.compile(".*/proposals/" + id + "/ask"));
    assertThat(page.locator(".note-done")).containsText("Release six months later");
    org.assertj.core.api.Assertions.assertThat(proposals.find(id).orElseThrow().modifications())
        .contains("delay-6")
        .doesNotContain("use-law");

    page.navigate("/proposals/" + id + "/frontier");
    button("Count it from the first release").click();
    assertThat(page.locator("main")).containsText("after the first release");
    PageCheck.look(page, "frontier-asked-from-release");
  }

  @Test
  void saysWhenTheProposalHasChangedSince() {
    UUID id = world.proposal(List.of());
    page.navigate("/proposals/" + id + "/frontier");
    choose("filters", "use-law");
    button("Compare all combinations").click();
    assertThat(page.locator(".frontier-finding")).containsText("4 combinations");

    int seen = proposals.find(id).orElseThrow().version();
    proposals.change(id, seen, world.details(List.of(), 24));
    page.reload();

    assertThat(page.locator(".note-warn")).containsText("has changed since this was computed");
    assertThat(button("Run again")).isVisible();
    PageCheck.look(page, "frontier-outdated");
  }

  @Test
  void stopsOneThatIsOnItsWay() {
    UUID id = world.proposal(List.of());
    page.navigate("/proposals/" + id + "/frontier");
    choose(FrontierWorld.MANY.toArray(String[]::new));
    button("Compare all combinations").click();
    assertThat(page.locator("#progress")).containsText("combinations are scored");
    PageCheck.look(page, "frontier-progress");

    button("Stop").click();

    assertThat(page.locator(".note-warn")).containsText("Stopped before it was done");
    assertThat(button("Compare all combinations")).isVisible();
  }

  /** By the keyboard alone. */
  private void walkAlongTheFrontier() {
    String knee = combination().getAttribute("data-at");
    assertThat(page.locator(".frontier-knee")).containsText("of the safety that the safest");
    page.locator(".frontier-canvas").focus();
    page.keyboard().press("Home");
    assertThat(combination()).not().hasAttribute("data-at", knee);
    String safest = combination().getAttribute("data-at");
    page.keyboard().press("End");
    assertThat(combination()).not().hasAttribute("data-at", safest);
  }

  private void filter() {
    page.locator(".frontier-filter summary").click();
    page.locator("label.chip:has(input[name='must'][value='delay-6'])").click();
    page.locator("label.chip:has(input[name='without'][value='use-law'])").click();
    assertThat(page.locator("#best")).containsText("The best of the 8 left");
    PageCheck.look(page, "frontier-filter");
  }

  private void choose(String... slugs) {
    for (String slug : slugs) {
      page.locator("label.chip:has(input[name='candidate'][value='" + slug + "'])").click();
    }
  }

  private Locator combination() {
    return page.locator("#combination");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
