package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.profile.AModel;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finds out what matters for a proposal, and where it parts from another one. */
class MattersJourneyIT extends BrowserTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;

  @Test
  void whatMattersIsWorkedOutAndKept() {
    UUID model = model();
    UUID id = proposal(model, "Offer it to everybody who asks?", AccessLevel.HOSTED);
    page.navigate("/proposals/" + id + "/matters");
    assertThat(page.locator("main")).containsText("This proposal has no score yet");

    scoring.score(id);
    page.navigate("/proposals/" + id);
    openActions();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What matters")).click();
    assertThat(page.locator("main")).containsText("Not computed yet");
    PageCheck.look(page, "matters-empty");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find out what matters"))
        .click();
    page.waitForLoadState();
    assertThat(page.locator(".matters-most > li")).hasCount(5);
    assertThat(page.locator(".matters-most")).containsText("Explains");
    assertThat(page.locator("figure[data-chart=shares] .chart-canvas")).hasCount(3);
    assertThat(page.locator("figure[data-chart=tornado] .chart-canvas")).hasCount(1);
    PageCheck.look(page, "matters");

    page.reload();
    assertThat(page.locator(".matters-most > li")).hasCount(5);
  }

  @Test
  void theCruxOfTwoProposalsIsNamed() {
    UUID model = model();
    UUID id = proposal(model, "Offer it to everybody who asks?", AccessLevel.HOSTED);
    UUID other = proposal(model, "Let everybody download it?", AccessLevel.OPEN_WEIGHTS);
    page.navigate("/proposals/" + id + "/matters");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Let everybody download it?"))
        .click();
    assertThat(page.locator("#crux-answer")).containsText("The release plan");
    assertThat(page.locator("#crux-answer .chart-canvas")).hasCount(1);
    PageCheck.look(page, "crux");
    page.navigate("/proposals/" + other + "/crux/" + UUID.randomUUID());
    assertThat(page.locator("h1")).not().containsText("part");
  }

  private UUID model() {
    return profiles
        .add(
            AModel.aModel()
                .named("Painter " + UUID.randomUUID())
                .version("")
                .by("Atelier")
                .details())
        .id();
  }

  private UUID proposal(UUID model, String question, AccessLevel access) {
    return proposals
        .create(
            AProposal.aProposal(model)
                .asking(question)
                .plan(new PlanStep(0, AccessLevel.STAGED, null), new PlanStep(3, access, null))
                .threats("intimate-imagery", "fraud")
                .benefits("creative", "productivity")
                .details())
        .id();
  }
}
