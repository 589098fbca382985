package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.slipway.elicitation.Board.LAG;
import static dev.slipway.elicitation.Board.RATE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.PersonCard;
import dev.slipway.elicitation.Board;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A chair asks, reviewers answer apart, talk, answer again; then one looks where two part. */
class EstimatesJourneyIT extends BrowserTest {

  @Autowired private Board board;

  private final Map<PersonCard, Page> browsers = new HashMap<>();

  @Test
  void boardEstimatesApartTalksAndEstimatesAgain() {
    UUID id = board.submitted();
    String estimates = "/proposals/" + id + "/estimates";
    become(board.chair);
    page.navigate("/proposals/" + id);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Estimates")).click();
    PageCheck.look(page, "estimates-none");
    press(AriaRole.LINK, "Ask reviewers");
    for (PersonCard reviewer : List.of(board.ada, board.bo, board.cy)) {
      page.getByLabel(reviewer.fullName(), new Page.GetByLabelOptions().setExact(true)).check();
    }
    PageCheck.look(page, "estimates-open");
    press(AriaRole.BUTTON, "Ask them");
    assertThat(page.locator("main")).containsText("Each reviewer answers alone");

    become(board.ada);
    page.navigate("/proposals/" + id);
    assertThat(page.locator("main")).containsText("answer by yourself first");
    PageCheck.look(page, "proposal-veiled");
    page.navigate("/proposals/" + id + "/matters");
    assertThat(page.locator("h1")).hasText("You are asked first");
    PageCheck.look(page, "veiled");
    page.navigate(estimates);
    PageCheck.look(page, "estimates-mine");

    page.navigate(estimates + "/questions/" + RATE);
    assertThat(page.locator("#answer-state")).containsText("Nothing is saved yet");
    type("0.1%", "1 in 500", "0.5%", "Fraud with such models is rare so far");
    counts();
    assertThat(page.locator("[data-quantity-note]")).containsText("1 in 500 a year");
    assertThat(page.locator("[data-quantity-curve] svg")).isVisible();
    assertThat(page.locator("#answer-state")).containsText("The rubric’s starting answer");
    PageCheck.look(page, "estimates-question");
    page.locator("#numbers\\.middle").fill("half a per");
    assertThat(page.locator("#answer-state"))
        .containsText(
            "does not count yet", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    page.reload();
    assertThat(page.locator("#numbers\\.middle")).hasValue("half a per");
    PageCheck.look(page, "estimates-question-half");
    page.locator("#numbers\\.middle").fill("0.2%");
    counts();
    press(AriaRole.BUTTON, "Save and go on");
    page.waitForURL(address -> !address.endsWith(RATE));

    answer(board.bo, id, RATE, "2%", "6%", "20%", "It has happened twice");
    answer(board.cy, id, LAG, "3", "9", "30", "Others are close");
    page.navigate(estimates);
    press(AriaRole.BUTTON, "I have answered what I can");
    assertThat(page.locator("main")).containsText("You have said that this is all");

    become(board.chair);
    page.navigate(estimates);
    press(AriaRole.BUTTON, "Close the round now");
    assertThat(page.locator("main")).containsText("Reviewers differ by a factor of 30 on this.");
    assertThat(page.locator("figure[data-chart=opinions] .chart-canvas")).hasCount(2);
    PageCheck.look(page, "estimates-shown");

    become(board.bo);
    page.navigate(estimates);
    page.locator(
            "#q-threats\\.fraud\\.ratePerYear summary",
            new Page.LocatorOptions().setHasText("Say something"))
        .click();
    page.locator("#q-threats\\.fraud\\.ratePerYear textarea").fill("Ada, what about 2021?");
    page.locator("#q-threats\\.fraud\\.ratePerYear button[type=submit]").click();
    assertThat(page.locator(".comments")).containsText("Ada, what about 2021?");

    become(board.chair);
    page.navigate(estimates);
    press(AriaRole.LINK, "Ask again");
    press(AriaRole.BUTTON, "Ask them");
    become(board.ada);
    page.navigate(estimates + "/questions/" + RATE);
    assertThat(page.locator("main")).containsText("Your answer in the first round");
    type("0.5%", "1%", "4%", "Bo is right about 2021");
    counts();
    become(board.chair);
    page.navigate(estimates);
    press(AriaRole.BUTTON, "Close the round now");
    assertThat(page.locator("main"))
        .containsText(
            "One reviewer changed their answer between the rounds: from a factor of 30 to a factor of 6");
    PageCheck.look(page, "estimates-second");

    page.navigate("/proposals/" + id);
    assertThat(page.locator("main")).containsText("By 3 reviewers together");
    PageCheck.look(page, "proposal-reviewed");
    page.navigate("/proposals/" + id + "/reviewers");
    assertThat(page.locator("figure[data-chart=opinions] .chart-canvas")).hasCount(1);
    PageCheck.look(page, "reviewers");
    page.locator("#other").selectOption(board.bo.id().toString());
    press(AriaRole.BUTTON, "Show where they part");
    assertThat(page.locator("#crux-answer"))
        .containsText(
            ": how often it would turn extreme",
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    PageCheck.look(page, "reviewers-crux");
    page.navigate(estimates + "/pool");
    PageCheck.look(page, "estimates-pool");
  }

  private void answer(
      PersonCard who,
      UUID id,
      String question,
      String low,
      String middle,
      String high,
      String reason) {
    become(who);
    page.navigate("/proposals/" + id + "/estimates/questions/" + question);
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
    assertThat(page.locator("#answer-state"))
        .containsText(
            "this counts as your answer",
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
  }

  private void press(AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  /** Each in a browser of their own, in which they signed in. */
  private void become(PersonCard who) {
    page = browsers.computeIfAbsent(who, this::signIn);
  }
}
