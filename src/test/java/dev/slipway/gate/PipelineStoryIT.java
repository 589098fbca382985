package dev.slipway.gate;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.jayway.jsonpath.JsonPath;
import dev.slipway.IntegrationTest;
import dev.slipway.TestDatabase;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import dev.slipway.decision.ConditionService;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Verdict;
import dev.slipway.gate.command.VerifyCommand;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * An outside pipeline at the server as it stands: it describes a model by the API, asks with the
 * script that the server gives, keeps the signed verdict and verifies it without the server.
 */
@Tag("once")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = IntegrationTest.NO_GOODBYE)
@Import(DecisionWorld.class)
class PipelineStoryIT {

  private static final LocalDate TODAY = LocalDate.now();
  private static final Path NOTEBOOK = Path.of("docs/notebooks/release-by-api.ipynb");

  @TempDir private Path folder;

  @LocalServerPort private int port;

  @Autowired private DecisionWorld world;
  @Autowired private DecisionService decisions;
  @Autowired private ConditionService conditions;
  @Autowired private ProposalService proposals;
  @Autowired private ApiTokens tokens;

  private final HttpClient http = HttpClient.newHttpClient();
  private PersonCard submitter;
  private PersonCard chair;
  private String token;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
    registry.add("slipway.rubric.backcast-at-start", () -> "false");
    registry.add("slipway.cases.curves-ahead", () -> "false");
  }

  @BeforeEach
  void begin() throws Exception {
    world.policy(0.9, 1);
    submitter = world.person("Sam", Role.SUBMITTER);
    chair = world.person("Cleo", Role.CHAIR);
    token = tokens.make(submitter.id(), new NewToken("pipeline", Scope.WRITE, Duration.ofDays(1)));
    Files.writeString(folder.resolve("gate.sh"), get("/gate.sh"));
    Files.writeString(folder.resolve("gate.sh.sha256"), get("/gate.sh.sha256"));
    Files.writeString(folder.resolve("keys.json"), get("/.well-known/slipway-keys"));
  }

  @Test
  void onlyWhatTheBoardDecidedGetsThrough() throws Exception {
    assertThat(shell("sha256sum", "-c", "gate.sh.sha256")).isZero();
    UUID model = describe("1");
    Digest weights = add(model, "weights of the first version");
    assertThat(gate(weights)).as("nothing proposed").isEqualTo(3);

    UUID proposal = propose(model);
    assertThat(gate(weights)).as("before the board").isEqualTo(2);

    Decision decision = decide(proposal);
    assertThat(gate(weights)).as("a condition is open").isEqualTo(2);
    String read = sent(asked("/api/v1/proposals/" + proposal + "/decisions").build());
    assertThat(JsonPath.<String>read(read, "$.decisions[0].nextReview"))
        .isEqualTo(TODAY.plusMonths(6).toString());
    assertThat(JsonPath.<List<String>>read(read, "$.decisions[0].bounds.evidenceKinds")).isEmpty();
    as(
        chair,
        () ->
            conditions.meet(
                proposal, decision.conditions().get(0).id(), "The filter runs", "", null));
    assertThat(gate(weights, "--out", "verdict.json")).as("decided").isZero();
    assertThat(verify(weights)).isEqualTo(VerifyCommand.PASSED);
    assertThat(opensslVerifies()).as("by OpenSSL alone").isTrue();

    Digest other = add(describe("2"), "weights of the second version");
    assertThat(gate(other)).as("nobody has decided the next version").isEqualTo(3);
    assertThat(verify(other)).isEqualTo(VerifyCommand.REFUSED);

    send(
        "POST",
        "/api/v1/proposals/" + proposal + "/happenings",
        """
        {"kind": "INCIDENT", "on": "%s", "what": "It gave out a recipe",
         "source": "https://status.example/incidents/7"}
        """
            .formatted(TODAY));
    assertThat(gate(weights)).as("an incident").isEqualTo(1);

    tamper();
    assertThat(verify(weights)).isEqualTo(VerifyCommand.REFUSED);
    assertThat(opensslVerifies()).as("a byte is another").isFalse();
  }

  /** Every cell of the notebook, in its order, where Python with its one library is present. */
  @Test
  void theNotebookRuns() throws Exception {
    assumeTrue(shell("python3", "-c", "import requests") == 0);
    Files.copy(NOTEBOOK, folder.resolve("notebook.ipynb"));
    int exit =
        shell(
            "python3",
            "-c",
            """
            import json
            cells = json.load(open("notebook.ipynb"))["cells"]
            code = ["".join(c["source"]) for c in cells if c["cell_type"] == "code"]
            assert len(code) >= 7
            for cell in code:
                exec(cell, globals())
            """);
    assertThat(exit).as(Files.readString(folder.resolve("out.txt"))).isZero();
  }

  private UUID describe(String version) throws Exception {
    String answer =
        post(
            "/api/v1/models",
            "application/json",
            """
            {"name": "Ketch", "version": "%s", "originator": "Quay Laboratory",
             "outputs": ["TEXT"], "parameters": 3e9, "scope": "OPEN_ENDED",
             "generality": "GENERAL_PURPOSE"}
            """
                .formatted(version));
    return UUID.fromString(JsonPath.read(answer, "$.id"));
  }

  /** As a pipeline does it: what sha256sum prints of the file goes straight to the server. */
  private Digest add(UUID model, String content) throws Exception {
    Digest digest = Digest.of(content);
    post("/api/v1/models/" + model + "/artefacts", "text/plain", digest.hex() + "  weights\n");
    return digest;
  }

  /** By the API alone: a draft, its modifications, the board, a score. */
  private UUID propose(UUID model) throws Exception {
    String draft =
        send(
            "POST",
            "/api/v1/proposals",
            """
            {"model": "%s", "question": "Release it to all?", "decisionDate": "%s",
             "plan": [{"month": 0, "access": "STAGED"}, {"month": 3, "access": "HOSTED"}],
             "threats": ["fraud", "disinformation"], "benefits": ["creative"]}
            """
                .formatted(model, TODAY.minusDays(120)));
    String address = "/api/v1/proposals/" + JsonPath.read(draft, "$.id");
    send(
        "PUT",
        address + "/modifications",
        "{\"modifications\": [\"%s\"]}"
            .formatted(String.join("\", \"", DecisionWorld.MODIFICATIONS)));
    send("POST", address + "/submit", "");
    String scored = send("POST", address + "/scores", "");
    assertThat(JsonPath.<String>read(scored, "$.scores[0].rule")).isEqualTo("WITHIN");
    return UUID.fromString(JsonPath.read(draft, "$.id"));
  }

  private Decision decide(UUID proposal) {
    as(chair, () -> proposals.move(proposal, Transition.FINISH_ESTIMATES));
    DecisionContent content =
        new DecisionContent(
            Verdict.APPROVE_WITH_CONDITIONS,
            null,
            "If it is filtered",
            "",
            List.of(new Wanted("filters", chair.id(), TODAY.plusDays(10))));
    return as(
        chair, () -> decisions.propose(proposal, world.score(proposal), 0, content, PASSWORD));
  }

  private int gate(Digest digest, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("sh", "gate.sh", "--subject", digest.toString(), "--access", "HOSTED"));
    command.addAll(List.of(more));
    return shell(command.toArray(String[]::new));
  }

  private int shell(String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile());
    builder.environment().put("SLIPWAY_URL", address(""));
    builder.environment().put("SLIPWAY_TOKEN", token);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private int verify(Digest digest) {
    return VerifyCommand.run(
        new PrintStream(new ByteArrayOutputStream()),
        "verify-verdict",
        folder.resolve("verdict.json").toString(),
        "--key",
        folder.resolve("keys.json").toString(),
        "--subject",
        digest.toString(),
        "--access",
        "HOSTED");
  }

  private void tamper() throws Exception {
    Path verdict = folder.resolve("verdict.json");
    String text = Files.readString(verdict);
    int at = text.indexOf("\"payload\":\"") + 50;
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    Files.writeString(verdict, text.substring(0, at) + other + text.substring(at + 1));
  }

  /** As docs/gate.md says, word for word. */
  private boolean opensslVerifies() throws Exception {
    String docs = Files.readString(Path.of("docs/gate.md"));
    int begin = docs.indexOf("payload=$(sed");
    Files.writeString(
        folder.resolve("verify.sh"), docs.substring(begin, docs.indexOf("```", begin)));
    Files.writeString(folder.resolve("key.pem"), get("/.well-known/slipway-keys.pem"));
    return shell("sh", "verify.sh") == 0;
  }

  private String get(String path) throws Exception {
    return sent(HttpRequest.newBuilder(URI.create(address(path))).build());
  }

  private String post(String path, String type, String body) throws Exception {
    return sent(
        asked(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  private String send(String method, String path, String json) throws Exception {
    return sent(
        asked(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "*")
            .method(method, BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)))
        .header("Authorization", "Bearer " + token);
  }

  private String sent(HttpRequest request) throws Exception {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    assertThat(Stream.of(200, 201)).contains(answer.statusCode());
    return answer.body();
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
