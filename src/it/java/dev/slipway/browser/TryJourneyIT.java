package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first minutes of somebody who has never heard of Slipway. */
class TryJourneyIT extends BrowserTest {

  @Autowired private ApiTokens tokens;

  @Test
  void aLikelihoodIsReadAskedAboutAndMadeAProposal() {
    page = signIn(join("Nia", Role.SUBMITTER));
    page.locator(".started > summary").click();
    page.getByRole(AriaRole.BUTTON, named("Don’t show this again")).click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("no longer shown");
    assertThat(page.locator(".started")).hasCount(0);
    page.locator(".site-nav a[href='/try']").click();
    page.selectOption("#try-real", "GPT-2 (1.5B)");
    page.getByRole(AriaRole.BUTTON, named("Fill in the answers")).click();
    assertThat(page.locator("#trial .answer p").first()).containsText("extremely bad outcome");
    PageCheck.look(page, "try-it");
    page.setViewportSize(1280, 900);

    page.locator("label.chip", new Page.LocatorOptions().setHasText("Release six months later"))
        .click();
    assertThat(page.locator("#try-change")).containsText("Release six months later, then the risk");
    assertThat(page).hasURL(Pattern.compile("real=GPT-2.*chosen=delay-6"));
    page.reload();
    assertThat(page.locator("#try-change")).containsText("Release six months later, then the risk");

    page.locator("#try-propose").click();
    assertThat(page.locator("#originator")).hasValue("OpenAI");
    assertThat(page.locator("[name='parameters.middle']")).hasValue("1.5B");
    page.locator("#name").fill("GPT-2 of a newcomer");
    isKept();
    page.locator("#model-form > .actions button[type=submit]").click();
    assertThat(page.locator("#question")).hasValue("Release GPT-2 (1.5B)?");
    assertThat(page.locator("#decisionDate")).hasValue("2019-02-14");
    assertThat(page.locator("[name='modifications'][value='delay-6']")).isChecked();
    page.locator("#question").fill("Release GPT-2 at once?");
    isKept();
  }

  /** What is typed into a form that began with other answers is kept like any other draft. */
  private void isKept() {
    assertThat(page.locator("[data-draft-line]")).containsText("Draft saved (");
  }

  @Test
  void helpLeadsThroughATourAndToARequestThatIsSent() {
    PersonCard noor = join("Noor", Role.SUBMITTER);
    String token =
        tokens.make(noor.id(), new NewToken("Reference", Scope.READ, Duration.ofDays(1)));
    page = signIn(noor);
    page.navigate("/help");
    page.locator(".help-ways a[href='/help/tour']").click();
    assertThat(page.locator("h2").last()).hasText("Now you");
    PageCheck.look(page, "tour");

    page.setViewportSize(1280, 900);
    // The description is put together when it is first asked for.
    page.waitForResponse(
        answer -> answer.url().endsWith("/help/openapi.json") && answer.ok(),
        () -> page.navigate("/help/api"));
    page.locator(".swagger-ui .btn.authorize").click();
    page.locator(".auth-container input").fill(token);
    page.locator(".auth-container .modal-btn.authorize").click();
    page.locator(".auth-container .btn-done").click();
    page.locator("#operations-tag-Modifications").click();
    page.locator("#operations-Modifications-modifications .opblock-summary-control").click();
    page.locator(".opblock .execute").click();
    assertThat(page.locator(".live-responses-table pre").first()).containsText("delay-6");
    PageCheck.look(page, "api-reference");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
