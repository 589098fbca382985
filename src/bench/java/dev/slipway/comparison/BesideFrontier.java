package dev.slipway.comparison;

import dev.slipway.SignedInClient;
import dev.slipway.SlipwayApplication;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.comparison.frontier.FrontierService;
import dev.slipway.comparison.frontier.RunState;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.profile.AModel;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.assembly.Basis;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long ten browsers wait for "does Y change the risk?" that all ask at once, each again as soon
 * as it is answered, alone and while a frontier is computed. Over the loopback, to a server of its
 * own with a database in memory; some {@value #ASKS} questions for each browser, a minute at most.
 */
public final class BesideFrontier {

  private static final int BROWSERS = 10;
  private static final int ASKS = 60;
  private static final int WARM_UP = 30;
  private static final long MOST_SECONDS = 60;
  private static final long BAR_MILLIS = 300;
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

  private static final List<String> CANDIDATES =
      List.of(
          "delay-6",
          "data-filter",
          "withhold-method",
          "quiet-release",
          "weight-security",
          "external-evaluation",
          "provider-standard",
          "filters",
          "verified-users",
          "monitoring",
          "provenance",
          "use-law",
          "defender-access",
          "scope-domain");

  private final FrontierService frontiers;
  private final String address;
  private final PersonCard asking;
  private final UUID asked;
  private final UUID compared;

  private BesideFrontier(ConfigurableApplicationContext application) {
    frontiers = application.getBean(FrontierService.class);
    address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    asking =
        TestPeople.joinWithPassword(application.getBean(People.class), "Asking", Role.SUBMITTER);
    UUID model =
        application
            .getBean(ProfileService.class)
            .add(AModel.aModel().named("DALL-E 2").details())
            .id();
    ProposalService proposals = application.getBean(ProposalService.class);
    asked = proposals.create(proposal(model)).id();
    compared = proposals.create(proposal(model)).id();
  }

  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(SlipwayApplication.class)
            .run(
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")) {
      new BesideFrontier(application).run();
    }
  }

  private void run() throws Exception {
    ask(WARM_UP, false);
    System.out.println("| ten browsers asking Y at once | median | 95th percentile | most |");
    System.out.println("| --- | --- | --- | --- |");
    print("alone", ask(ASKS, false));
    List<Long> beside = ask(ASKS, true);
    print("while a frontier is computed", beside);
    long p95 = at(beside, 0.95);
    System.out.printf(
        "%nBar: %d ms at the 95th percentile; %s on %d processors.%n",
        BAR_MILLIS,
        p95 < BAR_MILLIS ? "met" : "missed by " + (p95 - BAR_MILLIS) + " ms",
        Runtime.getRuntime().availableProcessors());
  }

  private List<Long> ask(int each, boolean besideFrontier) throws Exception {
    List<Long> waited = Collections.synchronizedList(new ArrayList<>());
    if (besideFrontier) {
      keepComputing();
    }
    long until = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
    ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS, BesideFrontier::browser);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < BROWSERS; i++) {
      int number = i;
      all.add(browsers.submit(() -> browse(number, each, until, besideFrontier, waited)));
    }
    for (Future<?> one : all) {
      one.get();
    }
    browsers.shutdown();
    if (besideFrontier) {
      frontiers.newest(compared).ifPresent(run -> frontiers.stop(run.id()));
    }
    return waited;
  }

  private static Thread browser(Runnable work) {
    Thread thread = new Thread(work, "browser");
    thread.setDaemon(true);
    return thread;
  }

  /** Opens the page for its token, then asks and asks. */
  private void browse(int number, int each, long until, boolean besideFrontier, List<Long> waited) {
    try {
      HttpClient client = SignedInClient.of(address, asking.signInName(), TestPeople.PASSWORD);
      URI page = URI.create(address + "/proposals/" + asked + "/ask");
      Matcher token = TOKEN.matcher(send(client, HttpRequest.newBuilder(page).build()));
      if (!token.find()) {
        throw new IllegalStateException("the page has no token");
      }
      for (int i = 0; i < each && System.nanoTime() < until; i++) {
        boolean counts = !besideFrontier || keepComputing();
        HttpRequest request = question(page, token.group(1), CANDIDATES.get((number + i) % 14));
        long from = System.nanoTime();
        send(client, request);
        if (counts) {
          waited.add((System.nanoTime() - from) / 1_000_000);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpRequest question(URI page, String token, String slug) {
    return HttpRequest.newBuilder(page)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("HX-Request", "true")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                "chosen=" + slug + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
        .build();
  }

  private static String send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + request.uri());
    }
    return answer.body();
  }

  /** Whether a frontier is under way; begins one if none is. */
  private synchronized boolean keepComputing() {
    RunStatus run = frontiers.newest(compared).orElse(null);
    if (run == null || !run.state().active()) {
      frontiers.ask(compared, Basis.RUBRIC, CANDIDATES);
      return false;
    }
    return run.state() == RunState.RUNNING;
  }

  private static void print(String what, List<Long> waited) {
    System.out.printf(
        "| %s (%d answers) | %d ms | %d ms | %d ms |%n",
        what, waited.size(), at(waited, 0.5), at(waited, 0.95), at(waited, 1));
  }

  private static long at(List<Long> waited, double share) {
    List<Long> sorted = waited.stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  /** DALL-E 2's plan. */
  static ProposalDetails proposal(UUID model) {
    return AProposal.aProposal(model)
        .plan(new PlanStep(0, AccessLevel.STAGED, null), new PlanStep(3, AccessLevel.HOSTED, null))
        .threats("intimate-imagery", "fraud", "disinformation", "displacement")
        .benefits("productivity", "accessibility", "creative", "scrutiny")
        .details();
  }
}
