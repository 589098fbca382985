package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever presses a button twice while the answer is slow asks once. */
class PressedTwiceIT extends BrowserTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;

  private final List<Route> sent = new ArrayList<>();

  private UUID id;

  @BeforeEach
  void proposal() {
    UUID model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9)).id();
    id = proposals.create(DeskWorld.asking(model, "Release Paper Boat?")).id();
    page.navigate("/proposals/" + id + "/ask");
    assertThat(page.locator("#answer")).containsText("Nothing is chosen");
  }

  @Test
  void aRowIsAddedOnceWhileItsAnswerIsSlow() {
    holdBack("/modifications/effects");
    page.locator(".ask-own > summary").click();
    Locator add = page.locator("#effects > button");

    add.dblclick();
    assertThat(add).hasAttribute("aria-disabled", "true");
    goOn();
    assertThat(page.locator("#effects > fieldset")).hasCount(1);
    settle();
    assertThat(sent).hasSize(1);

    add.click();
    awaitSent(2);
    goOn();
    assertThat(page.locator("#effects > fieldset")).hasCount(2);
  }

  /** What the answer to the first replaces, the second would send as it stood before. */
  @Test
  void noRowIsAddedWhileAnotherIsShownAnew() {
    page.locator(".ask-own > summary").click();
    page.locator("#effects > button").click();
    settle();
    holdBack("/modifications/effects");
    page.locator("[name='effects[0].target']").selectOption("THREAT_RATE");
    page.locator("#effects > button").dispatchEvent("click");
    awaitSent(1);
    goOn();
    assertThat(page.locator("[name='effects[0].value.middle']")).isVisible();
    settle();
    assertThat(sent).hasSize(1);
    assertThat(page.locator("#effects > fieldset")).hasCount(1);
    assertThat(page.locator("#effects > button")).isEnabled();
  }

  @Test
  void aFormOfThePageIsSentOnce() {
    page.locator("label.chip:has(input[value='filters'])").click();
    Locator keep =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to the proposal"));
    assertThat(keep).isVisible();
    settle();
    page.route(
        Pattern.compile(".*"),
        route -> {
          if (route.request().isNavigationRequest() && route.request().method().equals("POST")) {
            sent.add(route);
          } else {
            route.resume();
          }
        });

    keep.dblclick();
    awaitSent(1);
    goOn();
    assertThat(page.locator(".note-done")).containsText("Added to the proposal: ");
    assertThat(sent).hasSize(1);
  }

  @Test
  void aButtonIsFreeAgainAfterARequestThatFailed() {
    expectHtmxErrors();
    holdBack("/modifications/effects");
    page.locator(".ask-own > summary").click();
    Locator add = page.locator("#effects > button");
    add.click();
    awaitSent(1);
    sent.get(0).abort();
    assertThat(add).isEnabled();
  }

  private void holdBack(String address) {
    page.route(asked -> asked.endsWith(address), sent::add);
  }

  private void awaitSent(int count) {
    page.waitForCondition(() -> sent.size() >= count);
  }

  private void goOn() {
    awaitSent(1);
    sent.get(sent.size() - 1).resume();
  }
}
