package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionWorld;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A board of two decides with a condition, which is met, and the release is put on record. */
@TestPropertySource(properties = "spring.application.name=slipway-decision")
class DecisionJourneyIT extends BrowserTest {

  @Autowired private DecisionWorld world;

  private PersonCard submitter;
  private PersonCard first;
  private PersonCard second;
  private PersonCard reviewer;
  private PersonCard administrator;

  @Test
  void boardDecidesAndTheConditionIsMet() {
    people();
    changeThePolicy();
    UUID id = world.ready(submitter, first);
    String address = "/proposals/" + id;

    decide(address);
    PageCheck.look(page, "decision-proposed");
    become(reviewer);
    page.navigate(address);
    link("See the whole decision and sign it").click();
    page.locator("[name=reason]").fill("Nobody has looked at the weights");
    button("Record your dissent").click();
    assertThat(page.locator("main")).containsText("Rey");
    sign(address);
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("holds from now on");
    PageCheck.look(page, "decision-taken");

    become(submitter);
    page.navigate(address);
    assertThat(page.getByRole(AriaRole.ALERT).first())
        .containsText("A step of the plan is due while a condition is open");
    PageCheck.look(page, "proposal-decided");
    page.navigate("/");
    PageCheck.look(page, "home-with-alerts");
    meetTheCondition();
    button("The model has been released").click();
    assertThat(page.locator(".page-head .state")).hasText("Released");
    recordALeak(address);
    button("Begin a new proposal from this one").click();
    assertThat(page.locator("h1")).isVisible();
    page.navigate(address);
    assertThat(page.getByText("A new review is asked for")).hasCount(0);
  }

  private void people() {
    submitter = world.person("Sam", Role.SUBMITTER);
    first = world.person("Cleo", Role.CHAIR);
    second = world.person("Dana", Role.CHAIR);
    reviewer = world.person("Rey", Role.REVIEWER);
    administrator = world.person("Ada", Role.ADMINISTRATOR);
  }

  /** Two chairs from now on. */
  private void changeThePolicy() {
    become(administrator);
    page.navigate("/policy");
    link("Propose a change of the policy").click();
    page.locator("#quorum").fill("0");
    button("Propose the change").click();
    assertThat(page.locator(".error-summary")).containsText("Enter a whole number from 1 to 50");
    PageCheck.look(page, "policy-form");
    page.locator("#quorum").fill("2");
    page.locator("#reason").fill("Two see more than one");
    button("Propose the change").click();
    become(first);
    page.navigate("/waiting");
    link("Two see more than one").click();
    PageCheck.look(page, "policy-waits");
    button("Confirm: it comes into force now").click();
    assertThat(page.locator("main")).containsText("proposed by Ada, confirmed by Cleo");
    PageCheck.look(page, "policy");
  }

  private void decide(String address) {
    become(first);
    page.navigate("/waiting");
    PageCheck.look(page, "waiting");
    page.locator("a[href='" + address + "/decide']").click();
    PageCheck.look(page, "decide");
    page.locator("#verdict-1").check();
    page.locator("#condition-0").check();
    page.locator("[name='conditions[0].owner']").selectOption("Sam");
    page.locator("[name='conditions[0].due']").fill(LocalDate.now().plusMonths(1).toString());
    page.locator("[name=reasons]").fill("The good outweighs it once it is filtered");
    if (page.locator("[name=againstRule]").count() > 0) {
      page.locator("[name=againstRule]").fill("The condition brings it within the limits");
    }
    page.locator("#password").fill("not this one");
    button("Sign and propose").click();
    assertThat(page.locator(".error-summary")).containsText("This does not sign the decision");
    assertThat(page.locator("[name=reasons]"))
        .hasValue("The good outweighs it once it is filtered");
    assertThat(page.locator("#password")).hasValue("");
    PageCheck.look(page, "decide-refused");
    page.locator("#password").fill(DecisionWorld.PASSWORD);
    button("Sign and propose").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("once the other chairs have signed");
  }

  private void sign(String address) {
    become(second);
    page.navigate(address);
    link("See the whole decision and sign it").click();
    page.locator("#password").fill(DecisionWorld.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign").setExact(true))
        .click();
  }

  private void meetTheCondition() {
    page.navigate("/waiting");
    assertThat(page.locator("main")).containsText("Conditions that you see to");
    page.locator("main a[href*='/conditions/']").click();
    PageCheck.look(page, "condition");
    page.locator("[name=how]").fill("The filter runs in front of every answer");
    button("It is met").click();
    assertThat(page.locator("main")).containsText("The filter runs in front of every answer");
  }

  private void recordALeak(String address) {
    page.navigate(address);
    page.locator("summary", new Page.LocatorOptions().setHasText("Record what happened")).click();
    page.locator("#happened-kind").selectOption("LEAKED");
    page.locator("#happened-on").fill("2023-01-01");
    page.locator("#happened-what").fill("The weights were on a torrent");
    page.locator("#happened-source").fill("https://example.org/leak");
    page.locator("form[action$='/happenings'] button").click();
    assertThat(page.locator("main")).containsText("A new review is asked for");
  }

  private void become(PersonCard person) {
    page.context().clearCookies();
    signIn(page, person);
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
