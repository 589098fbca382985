package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.slipway.SignedInClient;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.DispatcherServlet;

/** What an operator sees of the server, and what it does with clients that only cost. */
@TestPropertySource(
    properties = {"slipway.requests.body.within=1s", "slipway.requests.body.per-second=1KB"})
@ExtendWith(OutputCaptureExtension.class)
class OperatorIT extends ServerTest {

  private static final Duration SLOW = Duration.ofSeconds(20);

  @Test
  void prometheusIsToldWhatMatters() throws Exception {
    get("/proposals");
    SignedInClient.of(address(), "nobody", "not a password");
    HttpResponse<String> metrics =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address() + "/actuator/prometheus")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body())
        .contains(
            "http_server_requests_seconds_count{",
            "uri=\"/proposals\"",
            "hikaricp_connections_active{",
            "jvm_memory_used_bytes{",
            "slipway_compute_admitted ",
            "slipway_compute_seconds_count ",
            "slipway_scores_total ",
            "slipway_jobs_stored{state=\"failed\"} ",
            "slipway_clock_ahead_seconds ",
            "slipway_fragments_total{result=\"hit\"} ",
            "slipway_disk_free_bytes ")
        .containsPattern("slipway_sign_in_refused_total [1-9]")
        .containsPattern("slipway_trail_lines [1-9]");
    assertThat(metrics.body()).contains(metricsOfAlerts());
  }

  /** A rule about a metric that nobody gives would never raise an alert. */
  private static Set<String> metricsOfAlerts() throws IOException {
    String rules = Files.readString(Path.of("docs/operations/alerts.yml"));
    Set<String> names =
        Pattern.compile("\\b(slipway|hikaricp|jvm|http_server)_[a-z_]+")
            .matcher(rules)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(names).contains("slipway_disk_free_bytes").hasSizeGreaterThan(8);
    return names;
  }

  @Test
  void aRequestHasOneNameInTheAnswerThePageAndTheLog(CapturedOutput output) throws Exception {
    HttpResponse<String> page = logged(() -> get("/nowhere"));
    String given = page.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(given).matches("[0-9a-f]{16}");
    assertThat(page.body()).contains("Request: " + given);
    assertThat(output.getOut()).containsPattern("\\[" + given + "\\].*GET \"/nowhere\"");

    HttpResponse<String> problem = get("/api/v1/models", "X-Request-Id", "from-the-proxy-1");
    assertThat(problem.headers().allValues("X-Request-Id")).containsExactly("from-the-proxy-1");
    assertThat(problem.body()).contains("\"requestId\":\"from-the-proxy-1\"");

    HttpResponse<String> bad = get("/nowhere", "X-Request-Id", "two words\tand more");
    assertThat(bad.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}");
  }

  /** An answer, with a line in the log that says what was asked. */
  private static <T> T logged(Callable<T> request) throws Exception {
    Logger dispatcher = (Logger) LoggerFactory.getLogger(DispatcherServlet.class);
    dispatcher.setLevel(Level.DEBUG);
    try {
      return request.call();
    } finally {
      dispatcher.setLevel(null);
    }
  }

  /** As 260 of them once stopped an instance: a byte now and then, each before any time-out. */
  @Test
  void aBodyThatTricklesIsCutOff() throws Exception {
    assertThat(trickle("/sign-in")).isLessThan(SLOW);
  }

  /** What no handler reads the server reads to the end by itself. */
  @Test
  void soIsOneThatNobodyWantsToRead() throws Exception {
    assertThat(trickle("/nowhere")).isLessThan(SLOW);
  }

  private Duration trickle(String path) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    try (Socket socket = new Socket("localhost", port)) {
      OutputStream out = socket.getOutputStream();
      String head =
          String.join(
              "\r\n",
              List.of(
                  "POST " + path + " HTTP/1.1",
                  "Host: localhost",
                  "Content-Type: application/x-www-form-urlencoded",
                  "Content-Length: 100000",
                  "",
                  ""));
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      while (since(begun).compareTo(SLOW) < 0) {
        out.write('x');
        out.flush();
        Thread.sleep(200);
      }
    } catch (SocketException cutOff) {
      return since(begun);
    }
    return since(begun);
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html,*/*");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
