package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.slipway.IntegrationTest;
import dev.slipway.QuickPasswords;
import dev.slipway.TestDatabase;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.comparison.frontier.FrontierWorld;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.elicitation.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A journey through the running application in Chromium, on an empty database of its own. The page
 * at hand is somebody's who holds every role; {@link #signIn} opens one of somebody else.
 */
@Tag("browser")
@Import({
  SavedPages.class,
  QuickPasswords.class,
  Board.class,
  DecisionWorld.class,
  FrontierWorld.class
})
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = IntegrationTest.NO_GOODBYE)
@TestPropertySource(
    properties = {
      "slipway.scoring.draws=" + IntegrationTest.DRAWS,
      "slipway.rubric.backcast-at-start=false",
      "slipway.cases.curves-ahead=false",
      // Three papers after each decision of each test would be most of what is computed.
      "slipway.dossier.after-decision=3650d"
    })
abstract class BrowserTest {

  @LocalServerPort private int port;

  /** Whoever holds every role, by the port of the application. */
  private static final Map<Integer, Everybody> SIGNED_IN = new ConcurrentHashMap<>();

  @Autowired private People people;

  /** Journeys fill in any field, wherever it stands. */
  private static final String UNFOLDED =
      "addEventListener('DOMContentLoaded', () => document.querySelectorAll('details[id^=fold-]')"
          + ".forEach((fold) => (fold.open = true)))";

  private final List<BrowserContext> contexts = new ArrayList<>();

  private final List<String> complaints = new ArrayList<>();

  private boolean htmxErrorsExpected;

  Page page;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
  }

  @BeforeEach
  void openBrowser() {
    page = openAgain(options());
  }

  /** A script that fails, or that the content security policy refused, is a fault of the page. */
  @AfterEach
  void closeBrowser() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).isEmpty();
  }

  /** A new account that can sign in by {@link TestPeople#PASSWORD}. */
  PersonCard join(String name, Role... roles) {
    return TestPeople.joinWithPassword(people, name, roles);
  }

  /** A browser of its own in which this person signed in through the form. */
  Page signIn(PersonCard person) {
    Page theirs = open(options());
    signIn(theirs, person);
    return theirs;
  }

  /** Likewise, with forms as people meet them: what most can leave as it is stays folded. */
  Page signInFolded(PersonCard person) {
    Page theirs = open(Chromium.newContext(options()));
    signIn(theirs, person);
    return theirs;
  }

  /** Fills in the form for signing in, in a browser where nobody is signed in. */
  static void signIn(Page where, PersonCard person) {
    where.navigate("/sign-in");
    fillSignIn(where, person);
  }

  /** The same where the form is open already. */
  static void fillSignIn(Page where, PersonCard person) {
    where.locator("#name").fill(person.signInName());
    where.locator("#password").fill(TestPeople.PASSWORD);
    where.locator("main button[type=submit]").click();
    where.waitForURL(address -> !address.contains("/sign-in"));
  }

  /** Who is signed in in the page at hand. */
  PersonCard me() {
    return everybody().person();
  }

  /** Another browser of the person of the page at hand. */
  Page openAgain(Browser.NewContextOptions options) {
    return open(options.setStorageState(everybody().kept()));
  }

  /** A browser of its own where nobody is signed in; it unfolds what forms fold away. */
  Page open(Browser.NewContextOptions options) {
    BrowserContext context = Chromium.newContext(options);
    context.addInitScript(UNFOLDED);
    return open(context);
  }

  private Page open(BrowserContext context) {
    contexts.add(context);
    Page opened = context.newPage();
    opened.onConsoleMessage(this::noteError);
    opened.onPageError(complaints::add);
    return opened;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setBaseURL("http://localhost:" + port);
  }

  private Everybody everybody() {
    return SIGNED_IN.computeIfAbsent(port, ofPort -> signEverybodyIn());
  }

  private Everybody signEverybodyIn() {
    PersonCard person = join("Everybody", TestPeople.everyRole());
    try (BrowserContext first = Chromium.newContext(options())) {
      signIn(first.newPage(), person);
      return new Everybody(person, first.storageState());
    }
  }

  /** Who holds every role, and what a browser keeps of their having signed in. */
  private record Everybody(PersonCard person, String kept) {}

  /**
   * Waits until a part that came in has come to life: htmx listens to it some milliseconds after it
   * is there, sooner than a person could reach for it, but not than a test.
   */
  void settle() {
    settle(page);
  }

  static void settle(Page where) {
    where.waitForFunction(
        "() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-added, .htmx-settling')");
  }

  /** Chooses one value of a field, be it a list or one option among several. */
  static void choose(Page where, String name, String value) {
    Locator list = where.locator("select[name='%s']".formatted(name));
    if (list.count() > 0) {
      list.selectOption(value);
    } else {
      where.locator("input[name='%s'][value='%s']".formatted(name, value)).check();
    }
  }

  /** Opens the menu of what else can be done with the proposal on the page. */
  void openActions() {
    page.locator(".action-menu > summary").click();
  }

  /** For a journey on which something fails on purpose: htmx says so in the console too. */
  void expectHtmxErrors() {
    htmxErrorsExpected = true;
  }

  private boolean expected(String text) {
    return htmxErrorsExpected
        && (text.startsWith("htmx:") || text.startsWith("Response Status Error Code 40"));
  }

  /** The browser also notes each answer of 400 and above, which a journey may want. */
  private void noteError(ConsoleMessage message) {
    if (message.type().equals("error")
        && !message.text().startsWith("Failed to load resource")
        && !expected(message.text())) {
      complaints.add(message.text());
    }
  }
}
