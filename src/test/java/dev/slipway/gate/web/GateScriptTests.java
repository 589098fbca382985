package dev.slipway.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script under the shells that pipelines have, against a server that answers as it is told. */
class GateScriptTests {

  private static final String DIGEST = "sha256:" + "ab".repeat(32);

  @TempDir private Path folder;

  private HttpServer server;
  private final Deque<String> verdicts = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private int status = 200;
  private String body = "WAIT CONDITION_OPEN 100% filters; see §2\n";

  /** Those of them that this machine has. */
  static Stream<List<String>> shells() {
    return Stream.of(List.of("dash"), List.of("busybox", "sh"), List.of("bash", "--posix"));
  }

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void eachVerdictHasItsExitCode(List<String> shell) throws Exception {
    assertThat(exit(shell, "ALLOW")).isZero();
    assertThat(exit(shell, "DENY")).isEqualTo(1);
    assertThat(exit(shell, "WAIT")).isEqualTo(2);
    assertThat(exit(shell, "UNKNOWN")).isEqualTo(3);
    assertThat(asked)
        .allMatch(each -> each.toLowerCase(Locale.ROOT).contains("subject=sha256%3aabab"));
    assertThat(tokens).containsOnly("Bearer slp_abc");
  }

  @ParameterizedTest
  @MethodSource("shells")
  void whatCouldNotBeAskedLetsNothingThrough(List<String> shell) throws Exception {
    assertThat(exit(shell, "PERHAPS")).isEqualTo(3);
    verdicts.clear();
    assertThat(run(shell, question()).exit()).as("no verdict: another version").isEqualTo(3);
    for (int each : List.of(401, 403, 404, 422, 500, 302)) {
      status = each;
      assertThat(exit(shell, "ALLOW")).as("status " + each).isEqualTo(3);
    }
    server.stop(0);
    assertThat(run(shell, question()).exit()).as("nobody there").isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void questionThatIsNotOneIsNotAsked(List<String> shell) throws Exception {
    verdicts.add("ALLOW");
    for (List<String> args :
        List.of(
            List.<String>of(),
            List.of("--access", "API"),
            List.of("--subject", DIGEST),
            List.of("--subject", DIGEST, "--model", "x", "--access", "API"),
            List.of("--subject", DIGEST, "--access", "API", "--token", "slp_abc"),
            List.of("--subject", DIGEST, "--access", "API", "--wait", "soon"),
            List.of("--subject", DIGEST, "--access", "API", "--format", "xml"))) {
      assertThat(run(shell, args).exit()).as(args.toString()).isEqualTo(3);
    }
    assertThat(run(shell, question(), Map.of("SLIPWAY_TOKEN", "")).exit()).isEqualTo(3);
    assertThat(run(shell, question(), Map.of("SLIPWAY_TOKEN", "a\"b")).exit()).isEqualTo(3);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void waitsAsLongAsItIsTold(List<String> shell) throws Exception {
    verdicts.addAll(List.of("WAIT", "ALLOW"));
    assertThat(run(shell, with(question(), "--wait", "1s")).exit()).isZero();
    assertThat(asked).hasSize(2);
    verdicts.addAll(List.of("WAIT", "WAIT"));
    assertThat(run(shell, with(question(), "--wait", "01s")).exit()).isEqualTo(2);
    assertThat(asked).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void takesTheTokenFromAFileAndPrintsForEachReader(List<String> shell) throws Exception {
    Path token = Files.writeString(folder.resolve("token"), "slp_file");
    verdicts.add("WAIT");
    Map<String, String> fromFile =
        Map.of("SLIPWAY_TOKEN", "", "SLIPWAY_TOKEN_FILE", token.toString());
    assertThat(run(shell, question(), fromFile).out()).isEqualTo(body);
    assertThat(tokens).containsExactly("Bearer slp_file");
    verdicts.add("WAIT");
    assertThat(run(shell, with(question(), "--format", "github")).out())
        .isEqualTo("::warning title=Slipway gate::WAIT CONDITION_OPEN 100%25 filters; see §2\n");
    body = "{\"verdict\":\"DENY\"}";
    verdicts.add("DENY");
    assertThat(run(shell, with(question(), "--format", "json")).out()).isEqualTo(body + "\n");
    assertThat(asked.get(2)).contains("application/json");
    verdicts.add("DENY");
    run(shell, with(question(), "--format", "junit"));
    assertThat(asked.get(3)).contains("application/junit+xml");
  }

  @ParameterizedTest
  @MethodSource("shells")
  void keepsTheSignedVerdict(List<String> shell) throws Exception {
    Path out = folder.resolve("verdict.json");
    verdicts.addAll(List.of("ALLOW", "ALLOW"));
    assertThat(run(shell, with(question(), "--out", out.toString())).exit()).isZero();
    assertThat(asked.get(1)).contains("application/vnd.in-toto+json");
    assertThat(out).hasContent(body.strip());
    verdicts.addAll(List.of("ALLOW", "DENY"));
    assertThat(run(shell, with(question(), "--out", out.toString())).exit()).isEqualTo(1);
  }

  private static List<String> question() {
    return List.of("--subject", DIGEST, "--access", "API", "--environment", "a b&c");
  }

  private static List<String> with(List<String> args, String... more) {
    return Stream.concat(args.stream(), Stream.of(more)).toList();
  }

  private int exit(List<String> shell, String verdict) throws Exception {
    verdicts.add(verdict);
    int exit = run(shell, question()).exit();
    verdicts.clear();
    return exit;
  }

  private record Ended(int exit, String out) {}

  private Ended run(List<String> shell, List<String> args) throws Exception {
    return run(shell, args, Map.of("SLIPWAY_TOKEN", "slp_abc"));
  }

  private Ended run(List<String> shell, List<String> args, Map<String, String> environment)
      throws Exception {
    assumeTrue(isThere(shell.get(0)), shell.get(0) + " is not on this machine");
    List<String> command = new ArrayList<>(shell);
    command.add(Path.of("src/main/resources/gate/gate.sh").toAbsolutePath().toString());
    command.addAll(args);
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile());
    builder.environment().putAll(environment);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder
        .environment()
        .put("SLIPWAY_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out));
  }

  private static boolean isThere(String shell) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(each -> Files.isExecutable(Path.of(each, shell)));
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        exchange.getRequestURI().getRawQuery()
            + " "
            + exchange.getRequestHeaders().getFirst("Accept"));
    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
    String verdict = verdicts.poll();
    if (verdict != null) {
      exchange.getResponseHeaders().add("Slipway-Verdict", verdict);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
