package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.ProposalService;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The board changes its policy to two chairs: one decides, a reviewer dissents, the other signs. It
 * writes a rubric of its own, and two people adopt it.
 */
@TestPropertySource(properties = "spring.application.name=slipway-decision")
class DecisionJourneyIT extends BrowserTest {

  @Autowired private DecisionWorld world;
  @Autowired private ProposalService proposals;

  private static final String GRIDS = "Failure of power grids";

  private PersonCard submitter;
  private PersonCard first;
  private PersonCard second;
  private PersonCard reviewer;
  private PersonCard administrator;

  @Test
  void boardOfTwoDecidesOnceBothHaveSigned() throws IOException {
    people();
    changeThePolicy();
    UUID id = world.ready(submitter, first);
    String address = "/proposals/" + id;

    decide(address);
    PageCheck.look(page, "decision-proposed");
    become(reviewer);
    page.navigate(address);
    link("See the whole decision and sign it").click();
    PrintCheck.print(page, "decision");
    page.locator("[name=reason]").fill("Nobody has looked at the weights");
    button("Record dissent").click();
    assertThat(page.locator("main")).containsText("Rey");
    sign(address);
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("signed and in force");
    page.navigate(address);
    PrintCheck.print(page, "proposal");
    lookAgain(id);
  }

  /** An incident asks for it. */
  private void lookAgain(UUID id) {
    proposals.recordHappening(
        id,
        new Observation(
            OutcomeReportKind.LEAKED, LocalDate.now(), "The weights are out", "https://x.example"));
    page.navigate("/proposals/" + id);
    link("See what has changed since the decision").click();
    assertThat(page.locator("main")).containsText("The weights are out");
    PageCheck.look(page, "decision-since");
    link("Confirm the decision").click();
    assertThat(page.locator("#confirm textarea")).isVisible();
  }

  @Test
  void boardWritesARubricAndTwoPeopleAdoptIt() {
    people();
    openVersions();
    PageCheck.look(page, "rubric-versions");
    button("Start a new version").click();
    page.locator("summary:has-text('What safeguards cost')").click();
    page.locator("a[href$='entries/friction']").click();
    page.locator("[name='basis']").fill("Our logs of 2026");
    page.locator("[name='first.high']").fill("a lot");
    button("Save to the draft").click();
    assertThat(page.locator("[name='first.high']")).hasValue("a lot");
    PageCheck.look(page, "rubric-entry");
    page.locator("[name='first.high']").fill("0.2");
    button("Save to the draft").click();
    assertThat(page.locator("main ins")).hasText("Our logs of 2026");
    page.locator("#name").fill("Rubric of the board");
    PageCheck.look(page, "rubric-draft");
    lookAtFormsOfTheDraft();
    String version = finish("We have counted");
    PageCheck.look(page, "rubric-version");
    adopt("We have counted");
    page.navigate("/proposals/" + world.ready(submitter, first));
    assertThat(page.locator("main")).containsText("version " + version);
  }

  @Test
  void boardAddsAThreatAndRetiresItAgain() {
    people();
    startAVersion();
    link("Add a threat").click();
    page.locator("[name=name]").fill(GRIDS);
    page.locator("[name=description]").fill("Grids that it advises on fail");
    choose(page, "kind", "ACCIDENT");
    choose(page, "suggestedFor", "TEXT");
    page.locator("[name='rate.middle']").fill("1 in 50");
    page.locator("[name=basis]").fill("judgement");
    button("Save to the draft").click();
    page.locator("#name").fill("With power grids");
    String added = finish("Grids have failed");
    adopt("Grids have failed");

    String scored = proposeWithTheThreat();

    startAVersion();
    page.locator("section[aria-labelledby=outcomes] summary").first().click();
    page.locator("tr:has-text('" + GRIDS + "') button").click();
    page.locator("#name").fill("Without power grids");
    finish("Grids are somebody else’s");
    adopt("Grids are somebody else’s");

    become(submitter);
    page.navigate(scored);
    assertThat(page.locator("main")).containsText("version " + added);
    assertThat(page.locator("main")).containsText(GRIDS);
    openFormOfTheModel();
    assertThat(page.locator("#threats")).not().containsText(GRIDS);
  }

  private void openVersions() {
    become(first);
    page.navigate("/rubric");
    link("Versions and changes").click();
  }

  private void startAVersion() {
    openVersions();
    button("Start a new version").click();
  }

  /** Says why the version should be adopted that the draft becomes, and tells which it is. */
  private String finish(String reason) {
    button("Finish the version").click();
    page.locator("#reason").fill(reason);
    return page.url().replaceFirst(".*/", "");
  }

  private void adopt(String reason) {
    button("Propose to adopt it").click();
    become(administrator);
    page.navigate("/waiting");
    link(reason).click();
    button("Confirm: it comes into force now").click();
    assertThat(page.locator("main")).containsText("proposed by Cleo, confirmed by Ada");
  }

  /** The address of a proposal that was scored with it. */
  private String proposeWithTheThreat() {
    UUID earlier = world.draft(submitter);
    become(submitter);
    page.navigate("/proposals/" + earlier);
    openFormOfTheModel();
    page.locator("[name=question]").fill("Advise grids?");
    page.locator("[name=decisionDate]").fill(LocalDate.now().plusMonths(1).toString());
    choose(page, "steps[0].access", "HOSTED");
    page.locator("#threats details:last-of-type > summary").click();
    page.getByLabel(GRIDS).check();
    button("Save as a draft").click();
    page.locator(".next-step .btn-primary").click();
    button("Submit proposal").click();
    assertThat(page.locator(".answer").first()).containsText("Releasing it adds");
    assertThat(page.locator("main")).containsText(GRIDS);
    return page.url();
  }

  /** From a proposal’s page over its model’s. */
  private void openFormOfTheModel() {
    page.locator("main a[href^='/models/']").first().click();
    link("Propose a release").first().click();
  }

  private void lookAtFormsOfTheDraft() {
    page.navigate("/rubric/draft/benchmarks/strongreject");
    assertThat(page.locator("h1")).containsText("StrongREJECT");
    PageCheck.look(page, "rubric-benchmark");
    page.navigate("/rubric/draft/new/threat");
    PageCheck.look(page, "rubric-threat");
    page.navigate("/rubric/draft");
    page.locator("#name").fill("Rubric of the board");
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
    link("Propose a policy change").click();
    page.locator("#quorum").fill("0");
    button("Propose change").click();
    assertThat(page.locator(".error-summary")).containsText("Enter a whole number from 1 to 50");
    PageCheck.look(page, "policy-form");
    page.locator("#quorum").fill("2");
    page.locator("#reason").fill("Two see more than one");
    button("Propose change").click();
    become(first);
    page.navigate("/waiting");
    link("Two see more than one").click();
    PageCheck.look(page, "policy-waits");
    button("Confirm and put into force").click();
    assertThat(page.locator("main")).containsText("proposed by Ada, confirmed by Cleo");
    PageCheck.look(page, "policy");
  }

  private void decide(String address) {
    become(first);
    page.navigate(address + "/decide");
    page.locator("#verdict").check();
    page.locator("[name=reasons]").fill("The good outweighs it");
    if (page.locator("[name=againstRule]").count() > 0) {
      page.locator("[name=againstRule]").fill("It is small");
    }
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
