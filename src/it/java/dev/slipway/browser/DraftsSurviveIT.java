package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ProfileService;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed and not saved is there again, whatever happened meanwhile. */
class DraftsSurviveIT extends BrowserTest {

  private static final Pattern KEPT = Pattern.compile("Draft saved \\(");

  @Autowired private ProfileService profiles;

  private String model;

  @BeforeEach
  void oneModel() {
    String name = "Draft Boat " + UUID.randomUUID();
    model = profiles.add(DeskWorld.model(name, "Quay Laboratory", 3.5e9)).id().toString();
  }

  @Test
  void aValidationError() {
    openNew(page);
    fill(page, "question", "Release it to testers?");
    fill(page, "horizonMonths", "nonsense");
    saveProposal(page);

    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(field(page, "question")).hasValue("Release it to testers?");
    assertThat(field(page, "horizonMonths")).hasValue("nonsense");

    openNew(page);
    assertThat(note(page)).containsText("You have an unsaved draft");
    assertThat(field(page, "question")).hasValue("Release it to testers?");
    assertThat(field(page, "horizonMonths")).hasValue("nonsense");
    PageCheck.look(page, "proposal-form-with-draft");
  }

  @Test
  void aValidationErrorWithoutScripts() {
    Page plain = openAgain(options().setJavaScriptEnabled(false));
    openNew(plain);
    fill(plain, "question", "Typed without scripts?");
    saveProposal(plain);
    assertThat(plain.locator(".error-summary")).isVisible();
    plain.close();

    Page later = openAgain(options().setJavaScriptEnabled(false));
    openNew(later);
    assertThat(field(later, "question")).hasValue("Typed without scripts?");
  }

  @Test
  void aSecondTab() {
    String edit = proposal("Which tab wins?");
    page.navigate(edit);
    Page second = page.context().newPage();
    second.navigate(edit);

    fill(page, "question", "Typed in the first tab?");
    kept(page);
    assertThat(field(second, "question")).hasValue("Typed in the first tab?");
    fill(second, "horizonMonths", "48");
    kept(second);
    assertThat(field(page, "horizonMonths")).hasValue("48");
    saveProposal(page);
    assertThat(page.locator("h1")).containsText("Typed in the first tab?");

    // The second tab shows an older version now: it neither conflicts nor undoes the first.
    choose(second, "scope", "OPEN_ENDED");
    kept(second);
    saveProposal(second);
    assertThat(second.locator("h1")).containsText("Typed in the first tab?");
    second.navigate(edit);
    assertThat(field(second, "horizonMonths")).hasValue("48");
    assertThat(field(second, "scope")).hasValue("OPEN_ENDED");
    assertThat(note(second)).hasCount(0);
  }

  @Test
  void rowsOfASecondTab() {
    String edit = proposal("Which rows?");
    page.navigate(edit);
    Page second = page.context().newPage();
    second.navigate(edit);

    button(page, "Add a step").click();
    fill(page, "steps[1].month", "9");
    field(page, "steps[1].access").selectOption("API");
    kept(page);

    assertThat(field(second, "steps[1].month")).hasValue("9");
    fill(second, "steps[1].month", "10");
    kept(second);
    assertThat(field(page, "steps[1].month")).hasValue("10");
    assertThat(field(page, "steps[1].access")).hasValue("API");
  }

  @Test
  void aClosedBrowser() {
    Page first = openAgain(options());
    openNew(first);
    fill(first, "question", "Typed, and then the lid was shut?");
    kept(first);
    field(first, "horizonMonths").fill("60");
    first.close();
    first.context().close();

    Page later = openAgain(options());
    openUntil(later, "horizonMonths", "60");
    assertThat(field(later, "question")).hasValue("Typed, and then the lid was shut?");
    assertThat(note(later)).isVisible();

    later.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard draft")).click();
    assertThat(later.locator(".note-done")).containsText("discarded");
    assertThat(field(later, "question")).hasValue("");
    assertThat(note(later)).hasCount(0);
  }

  @Test
  void anExpiredSession() {
    expectHtmxErrors();
    openNew(page);
    fill(page, "question", "Typed before the session ended?");
    kept(page);

    page.context().clearCookies();
    fill(page, "horizonMonths", "48");
    signInInAnotherTab();
    kept(page);

    page.context().clearCookies();
    fill(page, "decisionDate", "2026-11-20");
    button(page, "Add a step").click();
    page.waitForURL(Pattern.compile("/sign-in"));
    assertThat(page.locator(".note-warn")).containsText("signed out");
    fillSignIn(page, me());
    assertThat(field(page, "decisionDate")).hasValue("2026-11-20");
    assertThat(field(page, "horizonMonths")).hasValue("48");
    assertThat(field(page, "question")).hasValue("Typed before the session ended?");

    fill(page, "steps[0].month", "0");
    field(page, "steps[0].access").selectOption("API");
    page.context().clearCookies();
    saveProposal(page);
    signInInAnotherTab();
    kept(page);
    saveProposal(page);
    assertThat(page.locator("h1")).containsText("Typed before the session ended?");
  }

  /** Nobody else's draft takes what was typed before they signed in. */
  @Test
  void anExpiredSessionAfterWhichSomebodyElseSignsIn() {
    expectHtmxErrors();
    openNew(page);
    page.context().clearCookies();
    fill(page, "question", "Whose words are these?");
    PersonCard other = join("Other", Role.SUBMITTER);
    Page tab = page.context().waitForPage(() -> line(page).locator("a").click());
    fillSignIn(tab, other);
    // The second attempt begins when the first has come to nothing.
    awaitAnswer(page, "/drafts/token");
    awaitAnswer(page, "/drafts/token");
    assertThat(line(page)).containsText("signed out");

    openNew(tab);
    assertThat(field(tab, "question")).hasValue("");
    openNew(page);
    assertThat(field(page, "question")).hasValue("");
  }

  /** A form that keeps no draft keeps what was sent by it until it has arrived. */
  @Test
  void aFormWithoutADraftAfterTheSessionEnded() {
    fillCase();
    page.context().clearCookies();
    button(page, "Save").click();
    assertThat(page.locator(".note-warn")).containsText("signed out");
    fillSignIn(page, me());

    assertThat(note(page)).containsText("was not saved");
    assertThat(note(page)).isFocused();
    assertThat(field(page, "capability")).hasValue("<b>folding</b> boats");
    assertThat(field(page, "modality")).hasValue("text");
    assertThat(page.locator("[name=fit]").last()).isChecked();
    assertThat(field(page, "note")).hasValue("Two\nlines");
    PageCheck.look(page, "case-form-sent-in-vain");
    button(page, "Save").click();
    assertThat(page.locator(".error-summary")).isVisible();
    page.navigate("/cases/new");
    assertThat(note(page)).hasCount(0);
    assertThat(field(page, "capability")).hasValue("");
  }

  @Test
  void aFormWithoutADraftIsShownToNobodyElseAndCanBeDiscarded() {
    fillCase();
    page.context().clearCookies();
    button(page, "Save").click();
    fillSignIn(page, me());
    button(page, "Discard draft").click();
    assertThat(note(page)).hasCount(0);
    assertThat(field(page, "capability")).hasValue("");

    fillCase();
    page.context().clearCookies();
    button(page, "Save").click();
    fillSignIn(page, join("Other", Role.SUBMITTER));
    assertThat(note(page)).hasCount(0);
    assertThat(field(page, "capability")).hasValue("");
  }

  private void fillCase() {
    page.navigate("/cases/new");
    fill(page, "capability", "<b>folding</b> boats");
    field(page, "modality").selectOption("text");
    page.locator("[name=fit]").last().check();
    fill(page, "note", "Two\nlines");
  }

  private void signInInAnotherTab() {
    assertThat(line(page)).containsText("you have been signed out");
    Page tab = page.context().waitForPage(() -> line(page).locator("a").click());
    fillSignIn(tab, me());
    tab.close();
  }

  @Test
  void serverThatCannotBeReached() {
    expectHtmxErrors();
    openNew(page);
    fill(page, "question", "Typed");
    kept(page);
    page.context().setOffline(true);
    fill(page, "question", "Typed while nothing answered?");
    assertThat(line(page)).containsText("Draft not saved");
    saveProposal(page);
    assertThat(field(page, "question")).hasValue("Typed while nothing answered?");

    page.context().setOffline(false);
    kept(page);
    page.reload();
    assertThat(field(page, "question")).hasValue("Typed while nothing answered?");
  }

  @Test
  void aSaveBySomebodyElse() {
    String edit = proposal("What did both ask?");
    page.navigate(edit);
    fill(page, "question", "What I ask?");
    fill(page, "horizonMonths", "48");
    kept(page);

    Page theirs = somebodyElse();
    theirs.navigate(edit);
    assertThat(field(theirs, "question")).hasValue("What did both ask?");
    fill(theirs, "question", "What they ask?");
    choose(theirs, "scope", "OPEN_ENDED");
    saveProposal(theirs);
    assertThat(theirs.locator("h1")).containsText("What they ask?");

    page.reload();
    assertThat(note(page)).containsText("somebody else");
    assertThat(field(page, "question")).hasValue("What I ask?");
    saveProposal(page);

    assertThat(page.locator("h1")).containsText("saved in the meantime");
    assertThat(page.locator(".conflict-text"))
        .containsText(new String[] {"What I ask?", "What they ask?"});
    PageCheck.look(page, "draft-conflict");
    assertThat(radio("horizonMonths", "mine")).isChecked();
    radio("question", "theirs").check();
    button(page, "Save my choices").click();

    assertThat(page.locator("h1")).containsText("What they ask?");
    page.navigate(edit);
    assertThat(field(page, "horizonMonths")).hasValue("48");
    assertThat(field(page, "scope")).hasValue("OPEN_ENDED");
  }

  @Test
  void aModelSavedBySomebodyElse() {
    page.navigate("/models/" + model + "/edit");
    fill(page, "licence", "MIT");
    kept(page);
    Page theirs = somebodyElse();
    theirs.navigate("/models/" + model + "/edit");
    fill(theirs, "licence", "Apache 2.0");
    save(theirs);
    assertThat(theirs.locator("main")).containsText("Apache 2.0");

    save(page);
    assertThat(page.locator("h1")).containsText("saved in the meantime");
    button(page, "Save my choices").click();
    assertThat(page.locator("main")).containsText("MIT");
  }

  @Test
  void moreThanADraftHolds() {
    page.navigate("/models/" + model + "/edit");
    page.locator("textarea[name=method]")
        .evaluate("(field) => { field.value = 'x'.repeat(1100000); }");
    fill(page, "licence", "MIT");
    assertThat(line(page)).containsText("more than a megabyte");
  }

  private Page somebodyElse() {
    return signIn(join("Ben", Role.SUBMITTER));
  }

  /** A saved proposal; the address of its form. */
  private String proposal(String question) {
    openNew(page);
    fill(page, "question", question);
    fill(page, "decisionDate", "2026-11-20");
    fill(page, "steps[0].month", "0");
    field(page, "steps[0].access").selectOption("STAGED");
    saveProposal(page);
    assertThat(page.locator("h1")).containsText(question);
    return page.url() + "/edit";
  }

  private void openNew(Page where) {
    Response response = where.navigate("/proposals/new?model=" + model);
    org.assertj.core.api.Assertions.assertThat(response.status()).isEqualTo(200);
  }

  /** What a browser sends as it is closed takes a while to arrive. */
  private void openUntil(Page where, String field, String value) {
    long patience = System.nanoTime() + 10_000_000_000L;
    do {
      openNew(where);
    } while (!field(where, field).inputValue().equals(value) && System.nanoTime() < patience);
    assertThat(field(where, field)).hasValue(value);
  }

  private static void kept(Page where) {
    settle(where);
    assertThat(line(where)).containsText(KEPT);
  }

  private static void awaitAnswer(Page where, String address) {
    where.waitForResponse(answer -> answer.url().endsWith(address) && answer.ok(), () -> {});
  }

  private static Locator line(Page where) {
    return where.locator("[data-draft-line]");
  }

  private static Locator note(Page where) {
    return where.locator(".draft-note");
  }

  private Locator radio(String part, String side) {
    return page.locator("input[name='take.%s'][value='%s']".formatted(part, side));
  }

  private static Locator field(Page where, String name) {
    return where.locator("[name='" + name + "']:not([type=hidden])");
  }

  private static void fill(Page where, String name, String text) {
    field(where, name).fill(text);
  }

  private static void save(Page where) {
    button(where, "Save").click();
  }

  private static void saveProposal(Page where) {
    where.locator("#proposal-form > .actions button[type=submit]").click();
  }

  private static Locator button(Page where, String name) {
    return where.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
