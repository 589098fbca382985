package dev.slipway.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.slipway.profile.artefact.Digest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * What docs/gate.md tells pipelines to run, run: as their services would, which are not here, with
 * a gate that allows.
 */
class GateSnippetsTests {

  private static final String WEIGHTS = "the weights";
  private static final String DIGEST = Digest.of(WEIGHTS).toString();
  private static final String ANSWER = "ALLOW APPROVED The board has approved this\n";

  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void prepare() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/gate", this::allow);
    server.start();
    Files.copy(Path.of("src/main/resources/gate/gate.sh"), folder.resolve("gate.sh"));
    Files.writeString(folder.resolve("model.safetensors"), WEIGHTS);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void gitHubActions() throws Exception {
    Map<?, ?> step = (Map<?, ?>) ((List<?>) yaml("GitHub Actions:")).get(0);
    assertThat(keys(step, "env")).containsExactlyInAnyOrder("SLIPWAY_URL", "SLIPWAY_TOKEN");
    assertThat(run(List.of("bash", "-e", "-c", String.valueOf(step.get("run"))), Map.of()))
        .isEqualTo("::notice title=Slipway gate::" + ANSWER);
    assertThat(asked.get(0)).contains("subject=" + DIGEST, "access=OPEN_WEIGHTS");
    assertThat(folder.resolve("verdict.json")).hasContent(ANSWER.strip());
  }

  @Test
  void gitLab() throws Exception {
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) yaml("GitLab CI:")).get("release-gate");
    List<?> script = (List<?>) job.get("script");
    String lines = String.join("\n", script.stream().map(String::valueOf).toList());
    run(List.of("sh", "-e", "-c", lines), Map.of());
    assertThat(asked.get(0)).contains("subject=" + DIGEST, "application/junit+xml");
    assertThat(folder.resolve("gate.xml")).hasContent(ANSWER.strip());
  }

  @Test
  void jenkins() throws Exception {
    Matcher shell = Pattern.compile("(?m)^ *sh '(.*)'$").matcher(block("Jenkins:"));
    assertThat(shell.find()).isTrue();
    Path token = Files.writeString(folder.resolve("token"), "slp_abc\n");
    Map<String, String> credentials =
        Map.of("SLIPWAY_TOKEN", "", "SLIPWAY_TOKEN_FILE", token.toString());
    assertThat(run(List.of("sh", "-e", "-c", shell.group(1)), credentials)).isEqualTo(ANSWER);
    assertThat(asked.get(0)).contains("subject=" + DIGEST, "access=OPEN_WEIGHTS");
  }

  @Test
  void argo() throws Exception {
    Map<?, ?> template = (Map<?, ?>) ((List<?>) yaml("Argo Workflows")).get(0);
    Map<?, ?> container = (Map<?, ?>) template.get("container");
    List<String> command = new ArrayList<>();
    for (String list : List.of("command", "args")) {
      ((List<?>) container.get(list))
          .forEach(
              each ->
                  command.add(
                      each.toString()
                          .replace("{{inputs.parameters.digest}}", DIGEST)
                          .replace("/gate/", folder + "/")));
    }
    assertThat(run(command, Map.of())).isEqualTo(ANSWER);
    assertThat(asked.get(0)).contains("subject=" + DIGEST, "environment=production");
  }

  @Test
  void mlflow() throws Exception {
    Map<String, String> message = Map.of("MODEL_NAME", "Ketch", "MODEL_VERSION", "2");
    assertThat(run(List.of("sh", "-e", "-c", block("MLflow:")), message)).isEqualTo(ANSWER);
    assertThat(asked.get(0)).contains("model=Ketch@2", "access=HOSTED");
  }

  private static Object yaml(String heading) throws IOException {
    return new Yaml().load(block(heading));
  }

  /** The first block of code below a line of the page. */
  private static String block(String heading) throws IOException {
    String page = Files.readString(Path.of("docs/gate.md"));
    Matcher block =
        Pattern.compile("(?s)```[a-z]+\n(.*?)```")
            .matcher(page)
            .region(page.indexOf("\n" + heading), page.length());
    assertThat(block.find()).as(heading).isTrue();
    return block.group(1);
  }

  private static List<String> keys(Map<?, ?> step, String name) {
    return ((Map<?, ?>) step.get(name)).keySet().stream().map(String::valueOf).toList();
  }

  private String run(List<String> command, Map<String, String> environment) throws Exception {
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile());
    builder.environment().put("SLIPWAY_TOKEN", "slp_abc");
    builder.environment().put("SLIPWAY_URL", "http://127.0.0.1:" + server.getAddress().getPort());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("err.txt"))).isZero();
    return Files.readString(out);
  }

  private void allow(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    asked.add(
        URLDecoder.decode(query, StandardCharsets.UTF_8)
            + " "
            + exchange.getRequestHeaders().getFirst("Accept"));
    exchange.getResponseHeaders().add("Slipway-Verdict", "ALLOW");
    byte[] bytes = ANSWER.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
