package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.profile.AModel;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Completes "If we …, then …" by chips, by something written on the spot, and keeps it. */
class AskJourneyIT extends BrowserTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;

  @Test
  void answerChangesWhileOneChooses() {
    page.navigate("/proposals/" + proposal() + "/ask");
    assertThat(answer()).containsText("Nothing is chosen");

    chip("use-law").click();
    assertThat(answer()).containsText("then the risk falls.");
    assertThat(answer()).containsText("On every route, so on all of the risk");

    chip("tools").click();
    assertThat(answer().getByText("Save as picture")).isVisible();
    assertThat(firstAdded()).containsText("abusive imagery is punished");
    answer().getByText("Move up").click();
    assertThat(firstAdded()).containsText("tools and autonomy");
    PageCheck.look(page, "ask");

    chip("delay-6").click();
    chip("delay-12").click();
    assertThat(answer()).containsText("one excludes the other");
    PageCheck.look(page, "ask-clash");
  }

  @Test
  void aDelaySaysWhatItOnlyMovesOutOfSight() {
    page.navigate("/proposals/" + proposal() + "/ask");
    chip("delay-6").click();
    assertThat(answer()).containsText("delay of six months");
    assertThat(answer()).containsText("beyond the 36 months");
    answer().getByText("What the delay does, part by part").click();
    assertThat(answer()).containsText("Better prepared");
    PageCheck.look(page, "ask-delay");

    page.locator("label.chip:has(input[value='release'])").click();
    assertThat(answer()).containsText("until 36 months after the first release");
    assertThat(answer()).not().containsText("beyond the 36 months");
    PageCheck.look(page, "ask-from-release");
  }

  @Test
  void somethingWrittenOnTheSpotIsAnsweredAndKept() {
    UUID id = proposal();
    page.navigate("/proposals/" + id + "/ask");
    chip("filters").click();
    page.locator(".ask-own > summary").click();
    page.fill("#name", "Fine every harm");
    page.locator("#effects > button").click();
    settle();
    page.locator("[name='effects[0].target']").selectOption("THREAT_RATE");
    settle();
    page.locator("[name='effects[0].value.middle']").fill("0.5");
    page.locator("[name='effects[0].value.middle']").blur();

    assertThat(answer()).containsText("Fine every harm");
    assertThat(answer()).containsText("the risk falls.");
    PageCheck.look(page, "ask-own");

    press("Add to the proposal");
    assertThat(page.locator("main")).containsText("Fine every harm.");
    PageCheck.look(page, "ask-kept");
    press("Undo");
    assertThat(page.locator("#content")).containsText("Undone. Everything is as it was before.");
    assertThat(page.locator("main")).not().containsText("Fine every harm.");
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private Locator chip(String slug) {
    return page.locator("label.chip:has(input[value='" + slug + "'])");
  }

  private Locator firstAdded() {
    return answer().locator(".waterfall tbody th").first();
  }

  private Locator answer() {
    return page.locator("#answer");
  }

  private UUID proposal() {
    UUID model =
        profiles.add(AModel.aModel().named("DALL-E 2").version("").by("OpenAI").details()).id();
    return proposals
        .create(
            AProposal.aProposal(model)
                .asking("Open DALL-E 2 to everybody on the waiting list?")
                .plan(
                    new PlanStep(0, AccessLevel.STAGED, null),
                    new PlanStep(3, AccessLevel.HOSTED, null))
                .threats("intimate-imagery", "fraud")
                .benefits("creative", "productivity")
                .details())
        .id();
  }
}
