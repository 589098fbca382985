package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.slipway.elicitation.Board.LAG;
import static dev.slipway.elicitation.Board.RATE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.elicitation.Board;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A whole review by five people, each in a browser of their own: the submitter submits, three
 * reviewers answer apart, talk and answer again, the chair decides with a condition, which is met,
 * and what happened is recorded. An auditor checks the trail.
 */
class ReviewJourneyIT extends BrowserTest {

  @Autowired private Board board;

  private final Map<PersonCard, Page> browsers = new HashMap<>();

  private PersonCard auditor;
  private UUID id;
  private String address;
  private String estimates;
  private String decision;

  @Test
  void fromTheSubmissionToWhatHappened() {
    auditor = join("Otto", Role.AUDITOR);
    id = board.begun();
    address = "/proposals/" + id;
    estimates = address + "/estimates";
    submit();
    openRound();
    answerApart();
    talk();
    answerAgain();
    lookWhereTwoPart();
    askAndKeep();
    decide();
    meetTheCondition();
    recordWhatHappened();
    checkTheTrail();
    everyRoleSeesPagesWithoutFault();
  }

  private void submit() {
    become(board.submitter);
    withdrawByMistake();
    goOn("Submit proposal");
    PageCheck.look(page, "confirm-submit");
    press(AriaRole.BUTTON, "Submit proposal");
    assertThat(page.locator(".page-head .state")).hasText("Submitted");
  }

  private void withdrawByMistake() {
    page.navigate(address);
    openActions();
    press(AriaRole.LINK, "Withdraw proposal");
    assertThat(page.locator("main")).containsText("You can undo this for 10 minutes");
    press(AriaRole.BUTTON, "Withdraw proposal");
    assertThat(page.locator(".page-head .state")).hasText("Withdrawn");
    PageCheck.look(page, "withdrawn");
    press(AriaRole.BUTTON, "Undo");
    assertThat(page.locator(".note-done")).containsText("Everything is as it was before");
    assertThat(page.locator(".page-head .state")).hasText("Draft");
  }

  private void openRound() {
    become(board.chair);
    page.navigate(estimates);
    PageCheck.look(page, "estimates-none");
    goOn("Ask reviewers");
    for (PersonCard reviewer : List.of(board.ada, board.bo, board.cy)) {
      page.getByLabel(reviewer.fullName(), new Page.GetByLabelOptions().setExact(true)).check();
    }
    PageCheck.look(page, "estimates-open");
    press(AriaRole.BUTTON, "Ask reviewers");
    assertThat(page.locator("main")).containsText("Each reviewer answers alone");
  }

  private void answerApart() {
    become(board.ada);
    page.navigate(address);
    assertThat(page.locator("main")).containsText("answer by yourself first");
    assertThat(panel()).containsText("(0 done)");
    PageCheck.look(page, "proposal-veiled");
    answerByThePanel();
    page.navigate(address + "/matters");
    assertThat(page.locator("h1")).hasText("You answer first");
    PageCheck.look(page, "veiled");
    page.navigate(estimates);
    PageCheck.look(page, "estimates-mine");
    page.navigate(address + "/interest");
    PageCheck.look(page, "interest");
    answerAndSeeItCounts();
    answer(board.bo, RATE, "2%", "6%", "20%", "It has happened twice");
    answer(board.cy, LAG, "3", "9", "30", "Others are close");
    page.navigate(estimates);
    press(AriaRole.BUTTON, "I’m finished");
    assertThat(page.locator("main")).containsText("You are finished");
    page.navigate(address);
    assertThat(panel()).containsText("You can change your answers until the round closes");
    assertThat(panel()).containsText(board.bo.fullName());
    seesNothingOfOthers(board.bo);
    seesNothingOfOthers(board.cy);
  }

  /** The panel leads to the question that matters most of those that are open. */
  private void answerByThePanel() {
    page.navigate(address);
    panel().locator("a.btn-primary").click();
    page.waitForURL("**/estimates/questions/*");
  }

  private void answerAndSeeItCounts() {
    page.navigate(estimates + "/questions/" + RATE);
    assertThat(page.locator("#answer-state")).containsText("Nothing saved yet");
    type("0.1%", "1 in 500", "0.5%", "Fraud with such models is rare so far");
    counts();
    assertThat(page.locator("[data-quantity-note]")).containsText("1 in 500 a year");
    assertThat(page.locator("[data-quantity-curve] svg")).isVisible();
    assertThat(page.locator("#answer-state")).containsText("The rubric’s starting answer");
    PageCheck.look(page, "estimates-question");
    page.locator("#numbers\\.middle").fill("half a per");
    assertThat(page.locator("#answer-state")).containsText("doesn’t count yet");
    page.reload();
    assertThat(page.locator("#numbers\\.middle")).hasValue("half a per");
    PageCheck.look(page, "estimates-question-half");
    page.locator("#numbers\\.middle").fill("0.2%");
    counts();
    press(AriaRole.BUTTON, "Save and continue");
    page.waitForURL(address -> !address.endsWith(RATE));
  }

  /** Neither what they said nor what comes of it. */
  private void seesNothingOfOthers(PersonCard reviewer) {
    become(reviewer);
    page.navigate(estimates);
    assertThat(page.locator("main")).not().containsText("Fraud with such models is rare so far");
    page.navigate(address);
    assertThat(page.locator("main")).containsText("answer by yourself first");
  }

  private void talk() {
    become(board.chair);
    page.navigate(address);
    assertThat(panel()).containsText("Waiting for answers from");
    openActions();
    press(AriaRole.LINK, "Close the round early");
    press(AriaRole.BUTTON, "Close the round");
    assertThat(page.locator("main")).containsText("Reviewers differ by a factor of 30 on this.");
    assertThat(page.locator("figure[data-chart=opinions] .chart-canvas")).hasCount(2);
    PageCheck.look(page, "estimates-shown");

    become(board.bo);
    goOn("Read and discuss the answers");
    page.locator(
            "#q-threats\\.harassment\\.ratePerYear summary",
            new Page.LocatorOptions().setHasText("Comment on this"))
        .click();
    page.locator("#q-threats\\.harassment\\.ratePerYear textarea").fill("Ada, what about 2021?");
    page.locator("#q-threats\\.harassment\\.ratePerYear button[type=submit]").click();
    assertThat(page.locator(".comments")).containsText("Ada, what about 2021?");
  }

  private void answerAgain() {
    become(board.chair);
    goOn("Ask reviewers again");
    press(AriaRole.BUTTON, "Ask reviewers");
    become(board.ada);
    page.navigate(estimates + "/questions/" + RATE);
    assertThat(page.locator("main")).containsText("Your answer in the first round");
    assertThat(page.locator("figure[data-chart=opinions] .chart-canvas")).hasCount(1);
    assertThat(page.locator("main")).containsText("It has happened twice");
    PageCheck.look(page, "estimates-question-again");
    type("0.5%", "1%", "4%", "Bo is right about 2021");
    counts();
    become(board.chair);
    page.navigate(estimates);
    press(AriaRole.LINK, "Close the round now");
    press(AriaRole.BUTTON, "Close the round");
    assertThat(page.locator("main"))
        .containsText(
            "One reviewer changed their answer between the rounds: from a factor of 30 to a factor"
                + " of 6");
    PageCheck.look(page, "estimates-second");

    page.navigate(address);
    assertThat(page.locator("main")).containsText("By 3 reviewers together");
    PageCheck.look(page, "proposal-reviewed");
  }

  private void lookWhereTwoPart() {
    page.navigate(address + "/reviewers");
    assertThat(page.locator("figure[data-chart=opinions] .chart-canvas")).hasCount(1);
    PageCheck.look(page, "reviewers");
    page.locator("#other").selectOption(board.bo.id().toString());
    press(AriaRole.BUTTON, "Show where they disagree");
    assertThat(page.locator("#crux-answer")).containsText(": how often it would turn extreme");
    PageCheck.look(page, "reviewers-crux");
    page.navigate(estimates + "/pool");
    PageCheck.look(page, "estimates-pool");
  }

  /** Filters, which the board then makes a condition. */
  private void askAndKeep() {
    become(board.submitter);
    page.navigate(address + "/ask");
    page.locator("label.chip:has(input[value='filters'])").click();
    assertThat(page.locator("#answer")).containsText("then the risk");
    press(AriaRole.BUTTON, "Add to the proposal");
    assertThat(page.locator(".note-done")).containsText("Added to the proposal: ");
    page.navigate(address);
    assertThat(page.locator("main")).containsText("By 3 reviewers together");
  }

  private void decide() {
    become(board.chair);
    page.navigate("/waiting");
    PageCheck.look(page, "waiting");
    goOn("Decide");
    PageCheck.look(page, "decide");
    page.locator("#verdict-1").check();
    page.locator("#condition-0").check();
    press(AriaRole.BUTTON, "Sign and decide");
    whatIsMissingIsNamedInTheOrderOfThePage();
    page.locator("[name='conditions[0].owner']").selectOption(board.submitter.fullName());
    page.locator("[name='conditions[0].due']").fill(LocalDate.now().plusMonths(1).toString());
    page.locator("[name=reasons]").fill("The good outweighs it once it is filtered");
    if (page.locator("[name=againstRule]").count() > 0) {
      page.locator("[name=againstRule]").fill("The condition brings it within the limits");
    }
    page.locator("#password").fill("not this one");
    press(AriaRole.BUTTON, "Sign and decide");
    assertThat(page.locator(".error-summary")).containsText("Wrong password: enter your own");
    assertThat(page.locator("[name=reasons]"))
        .hasValue("The good outweighs it once it is filtered");
    assertThat(page.locator("#password")).hasValue("");
    PageCheck.look(page, "decide-refused");
    page.locator("#password").fill(TestPeople.PASSWORD);
    press(AriaRole.BUTTON, "Sign and decide");
    page.waitForURL("**/decisions/*");
    decision = URI.create(page.url()).getPath();
    PageCheck.look(page, "decision-taken");
  }

  private void whatIsMissingIsNamedInTheOrderOfThePage() {
    Locator lines = page.locator(".error-summary li");
    assertThat(lines.nth(0)).containsText("Responsible: Choose somebody with an open account");
    assertThat(lines.nth(1)).containsText("Due: Enter the day");
    assertThat(lines.nth(2)).containsText("Reasons: Give the reasons");
  }

  private void meetTheCondition() {
    become(board.submitter);
    page.navigate(address);
    assertThat(page.getByRole(AriaRole.ALERT).first())
        .containsText("A step of the plan is due while a condition is open");
    PageCheck.look(page, "proposal-decided");
    page.navigate("/");
    PageCheck.look(page, "home-with-alerts");
    page.navigate("/waiting");
    assertThat(page.locator("main")).containsText("Conditions you are responsible for");
    goOn("Show that a condition is met");
    PageCheck.look(page, "condition");
    page.locator("[name=how]").fill("The filter runs in front of every answer");
    press(AriaRole.BUTTON, "Record that it is met");
    assertThat(page.locator("main")).containsText("The filter runs in front of every answer");
  }

  private void recordWhatHappened() {
    goOn("Record the release");
    assertThat(page.locator(".page-head .state")).hasText("Released");
    page.navigate(address);
    page.locator("#followed").click();
    page.locator("summary", new Page.LocatorOptions().setHasText("Record what happened")).click();
    page.locator("#happened-kind").selectOption("LEAKED");
    page.locator("#happened-on").fill("2023-01-01");
    page.locator("#happened-what").fill("The weights were on a torrent");
    page.locator("#happened-source").fill("https://example.org/leak");
    page.locator("form[action$='/happenings'] button").click();
    assertThat(page.locator("main")).containsText("A new review is needed");
    goOn("Begin a new proposal from this one");
    page.waitForURL(there -> !there.endsWith(address));
    page.navigate(address);
    assertThat(page.getByText("A new review is needed")).hasCount(0);
  }

  private void checkTheTrail() {
    become(auditor);
    page.navigate("/trail?subject=" + id);
    assertThat(page.locator("main")).containsText("The weights were on a torrent");
    page.navigate("/trail/check");
    press(AriaRole.BUTTON, "Check now");
    assertThat(page.locator(".note-done")).isVisible();
  }

  private void everyRoleSeesPagesWithoutFault() {
    PersonCard administrator = join("Adam", Role.ADMINISTRATOR);
    for (PersonCard each :
        List.of(board.submitter, board.ada, board.chair, administrator, auditor)) {
      become(each);
      for (String shown : List.of("/", "/waiting", address, estimates, decision)) {
        page.navigate(shown);
        PageCheck.glance(page, shown + " of " + each.fullName());
      }
    }
  }

  private void answer(
      PersonCard who, String question, String low, String middle, String high, String reason) {
    become(who);
    answerByThePanel();
    page.navigate(address + "/estimates/questions/" + question);
    type(low, middle, high, reason);
    counts();
  }

  private void type(String low, String middle, String high, String reason) {
    page.locator("#numbers\\.low").fill(low);
    page.locator("#numbers\\.middle").fill(middle);
    page.locator("#numbers\\.high").fill(high);
    page.locator("#reason").fill(reason);
  }

  private void counts() {
    assertThat(page.locator("#answer-state")).containsText("this counts as your answer");
  }

  private void press(AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  /** By the panel of the proposal’s page alone. */
  private void goOn(String step) {
    page.navigate(address);
    panel().getByText(step, new Locator.GetByTextOptions().setExact(true)).click();
  }

  private Locator panel() {
    return page.locator(".next-step");
  }

  /** Each in a browser of their own, in which they signed in. */
  private void become(PersonCard who) {
    page = browsers.computeIfAbsent(who, this::signIn);
  }
}
