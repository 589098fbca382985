package dev.slipway.bench;

import dev.slipway.SlipwayApplication;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A score asked for over HTTP by one client, from a server of its own with a database in memory.
 */
final class ServerRow {

  Row row(Others numpy) {
    Map<String, Object> tree = Scenarios.tree(Scenarios.EXAMPLE);
    tree.put("modifications", List.of());
    tree.put("include", List.of("curves"));
    String body = new JsonMapper().writeValueAsString(tree);
    try (ConfigurableApplicationContext application = start()) {
      String port = application.getEnvironment().getProperty("local.server.port");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/scores"))
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + token(application))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      HttpClient client = HttpClient.newHttpClient();
      Timing timing = Timing.of(1500, 300, () -> send(client, request));
      return new Row(
          "`POST /api/v1/scores`, the example without modifications, curves, warm",
          "15 ms at the median",
          LedgerRows.format("%.1f ms (least %.1f)", timing.median(), timing.least()),
          timing.median() <= 15,
          numpy.times("score_ms", timing.median()),
          Row.NONE);
    }
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(SlipwayApplication.class)
        .run(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--slipway.api.requests-per-minute=1000000",
            "--logging.level.root=warn",
            "--spring.datasource.url=jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
  }

  private static String token(ConfigurableApplicationContext application) {
    PersonCard person =
        TestPeople.join(application.getBean(People.class), "Scoring", Role.SUBMITTER);
    return application
        .getBean(ApiTokens.class)
        .make(person.id(), new NewToken("Benchmark", Scope.SCORE, Duration.ofDays(1)));
  }

  private static void send(HttpClient client, HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
