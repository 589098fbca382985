package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.setup.SetUp;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator lets somebody in, who chooses a password, makes a token, and is let go. */
class AccountsJourneyIT extends BrowserTest {

  private static final String CHOSEN = "five ships in a bottle";

  @Autowired private SetUp setUp;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void somebodyComesAndGoes() {
    String name = "ada-" + System.nanoTime();
    String link = added(name);
    Page theirs = chosen(link, name);

    theirs.navigate("/");
    PageCheck.look(theirs, "home-of-a-reviewer");
    assertThat(link(theirs, "People")).hasCount(0);
    assertThat(theirs.locator("main").getByText("Load the demonstration data")).hasCount(0);
    theirs.locator(".person-menu summary").click();
    PageCheck.look(theirs, "person-menu");
    link(theirs, "You").click();
    assertThat(theirs.locator("h1")).hasText("Ada Lovelace");
    makeToken(theirs);

    closed(name);
    theirs.navigate("/you");
    assertThat(theirs).hasURL(Pattern.compile("/sign-in$"));
  }

  /** As on the first start: nobody is an administrator yet. */
  @Test
  void theFirstBecomesAdministratorByTheLinkOfTheLog() {
    List<UUID> others =
        jdbc.queryForList(
            "select person_id from person_role where person_role = 'ADMINISTRATOR'", UUID.class);
    jdbc.update("delete from person_role where person_role = 'ADMINISTRATOR'");
    try {
      Page first = open(options());
      first.navigate("/setup?code=" + setUp.begin());
      first.locator("[name=signInName]").fill("first-" + System.nanoTime());
      first.locator("[name=password]").fill("too short");
      button(first, "Create account").click();
      assertThat(first.locator(".error-summary")).containsText("at least 12 characters");
      PageCheck.look(first, "setup-refused");
      first.locator("[name=fullName]").fill("Flora First");
      first.locator("[name=password]").fill(CHOSEN);
      first.locator("[name=repeated]").fill(CHOSEN);
      button(first, "Create account").click();
      assertThat(first).hasURL(Pattern.compile("/sign-in$"));
      assertThat(first.locator(".note-done")).isVisible();
    } finally {
      others.forEach(id -> jdbc.update("insert into person_role values (?, 'ADMINISTRATOR')", id));
    }
  }

  @Test
  void whoIsRefusedReadsWhyAndKeepsTheName() {
    Page nobody = open(options());
    nobody.navigate("/proposals?sort=bad");
    assertThat(nobody).hasURL(Pattern.compile("/sign-in$"));
    PageCheck.look(nobody, "sign-in");
    PersonCard person = join("Bo", Role.AUDITOR);
    nobody.locator("#name").fill(person.signInName());
    nobody.locator("#password").fill("not the password");
    nobody.locator("main button[type=submit]").click();
    assertThat(nobody.locator(".error-summary")).isFocused();
    assertThat(nobody.locator("#name")).hasValue(person.signInName());
    PageCheck.look(nobody, "sign-in-refused");

    fillSignIn(nobody, person);
    assertThat(nobody).hasURL(Pattern.compile("/proposals\\?sort=bad$"));
    PageCheck.look(nobody, "proposals-of-an-auditor");
    nobody.locator(".person-menu summary").click();
    button(nobody, "Sign out").click();
    assertThat(nobody.locator(".note-done")).containsText("You are signed out");
    nobody.navigate("/proposals");
    assertThat(nobody).hasURL(Pattern.compile("/sign-in$"));
  }

  @Test
  void pagesOfLinksThatAreNoLongerGoodReadWell() {
    Page nobody = open(options());
    nobody.navigate("/choose-password?code=made-up");
    assertThat(nobody.locator("h1")).containsText("no longer works");
    PageCheck.look(nobody, "link-gone");
    nobody.navigate("/setup?code=made-up");
    PageCheck.look(nobody, "setup-gone");
  }

  @Test
  void pagesOfPeopleReadWellInGerman() {
    page.navigate("/you");
    button(page, "Deutsch").first().click();
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    PageCheck.look(page, "you-de");
    page.navigate("/people");
    PageCheck.look(page, "people-de");
    page.navigate("/people/" + me().id());
    PageCheck.look(page, "person-de");
    page.navigate("/you");
    button(page, "English").first().click();
  }

  /** The link that the administrator is shown. */
  private String added(String name) {
    page.navigate("/people");
    PageCheck.look(page, "people");
    link(page, "Add a person").click();
    button(page, "Add and make a link").click();
    assertThat(page.locator(".error-summary")).containsText("Enter a sign-in name");
    PageCheck.look(page, "person-new-refused");
    page.locator("[name=signInName]").fill(name);
    page.locator("[name=fullName]").fill("Ada Lovelace");
    page.getByLabel("Reviewer").check();
    button(page, "Add and make a link").click();
    assertThat(page.locator("h1")).hasText("Link to pass on");
    PageCheck.look(page, "link");
    return page.locator("#link").textContent().strip();
  }

  private Page chosen(String link, String name) {
    Page theirs = open(options());
    theirs.navigate(link);
    assertThat(theirs.locator("main")).containsText("Ada Lovelace");
    theirs.locator("[name=password]").fill("too short");
    button(theirs, "Save password").click();
    assertThat(theirs.locator(".error-summary")).containsText("at least 12 characters");
    PageCheck.look(theirs, "choose-password-refused");
    theirs.locator("[name=password]").fill(CHOSEN);
    theirs.locator("[name=repeated]").fill(CHOSEN);
    button(theirs, "Save password").click();
    assertThat(theirs.locator(".note-done")).containsText("Your password is set");
    theirs.locator("#name").fill(name);
    theirs.locator("#password").fill(CHOSEN);
    theirs.locator("main button[type=submit]").click();
    theirs.waitForURL(Pattern.compile("/$"));
    return theirs;
  }

  private void makeToken(Page theirs) {
    link(theirs, "Create a token").click();
    PageCheck.look(theirs, "token-new");
    theirs.locator("[name=name]").fill("Notebook");
    button(theirs, "Create a token").click();
    assertThat(theirs.locator("#token")).hasText(Pattern.compile("^slp_[A-Za-z0-9]{32,}$"));
    PageCheck.look(theirs, "token");
    link(theirs, "I have saved it").click();
    assertThat(theirs.locator("main")).containsText("Notebook");
    PageCheck.look(theirs, "you");
    theirs.locator("button", new Page.LocatorOptions().setHasText("Revoke")).click();
    assertThat(theirs.locator(".note-done")).containsText("no longer works");
    link(theirs, "Change your password").click();
    PageCheck.look(theirs, "password");
  }

  private void closed(String name) {
    page.navigate("/people");
    page.locator("tr", new Page.LocatorOptions().setHasText(name)).locator("a").click();
    PageCheck.look(page, "person");
    button(page, "Close the account").click();
    assertThat(page.locator(".note-done")).containsText("The account is closed");
    PageCheck.look(page, "person-closed");
    link(page, "History of this account").click();
    assertThat(page.locator("main")).containsText("set the password");
    assertThat(page.locator("main")).containsText(me().signInName());
  }

  private static Locator link(Page where, String name) {
    return where.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page where, String name) {
    return where.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
