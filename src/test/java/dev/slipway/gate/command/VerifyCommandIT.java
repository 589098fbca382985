package dev.slipway.gate.command;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static dev.slipway.decision.DecisionWorld.approval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.gate.signing.GateKeys;
import dev.slipway.gate.signing.KeyStartForTests;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.profile.artefact.NewArtefact;
import dev.slipway.proposal.ProposalService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Signed verdicts, verified as somebody does who has no more than the file and a public key. */
@Tag("once")
@TestPropertySource(
    properties = {
      "spring.application.name=slipway-verdicts",
      "slipway.gate.key-secret=a secret of this test",
      "slipway.gate.site=https://slipway.example/"
    })
class VerifyCommandIT extends IntegrationTest {

  @TempDir private Path folder;

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private DecisionService service;
  @Autowired private ProposalService proposals;
  @Autowired private ArtefactService artefacts;
  @Autowired private GateKeys keys;
  @Autowired private JdbcClient jdbc;

  private PersonCard chair;
  private UUID id;
  private Digest digest;
  private Path verdict;
  private Path pem;

  @BeforeEach
  void begin() throws Exception {
    world.policy(0.9, 1);
    chair = world.person("Cleo", Role.CHAIR);
    id = world.ready(world.person("Sam", Role.SUBMITTER), chair);
    UUID model = proposals.find(id).orElseThrow().modelId();
    digest = Digest.of(model.toString());
    artefacts.add(model, List.of(new NewArtefact(digest, "weights")));
    verdict = folder.resolve("verdict.json");
    pem = Files.writeString(folder.resolve("key.pem"), fetched("/.well-known/slipway-keys.pem"));
  }

  @Test
  void statementSaysWhatWasDecided() throws Exception {
    approved();
    String statement = statement();

    assertThat(JsonPath.<String>read(statement, "$._type"))
        .isEqualTo("https://in-toto.io/Statement/v1");
    assertThat(JsonPath.<String>read(statement, "$.subject[0].digest.sha256"))
        .isEqualTo(digest.hex());
    assertThat(JsonPath.<String>read(statement, "$.predicateType"))
        .isEqualTo("https://slsa.dev/verification_summary/v1");
    assertThat(JsonPath.<String>read(statement, "$.predicate.verifier.id"))
        .isEqualTo("https://slipway.example");
    assertThat(JsonPath.<String>read(statement, "$.predicate.verificationResult"))
        .isEqualTo("PASSED");
    assertThat(JsonPath.<List<String>>read(statement, "$.predicate.verifiedLevels"))
        .containsExactly("SLIPWAY_DECISION_APPROVE");
    assertThat(JsonPath.<String>read(statement, "$.predicate.policy.uri"))
        .startsWith("https://slipway.example/policy#version-");
    assertThat(JsonPath.<String>read(statement, "$.predicate.policy.digest.sha256"))
        .matches("[0-9a-f]{64}");
    assertThat(
            JsonPath.<String>read(statement, "$.predicate['https://slipway.dev/gate/v1/access']"))
        .isEqualTo("HOSTED");
    assertThat(
            JsonPath.<String>read(
                statement, "$.predicate['https://slipway.dev/gate/v1/trailHead']"))
        .contains(":");
  }

  @Test
  void verifiesOfflineWithTheKeyAloneOrTheSetOfKeys() throws Exception {
    approved();
    assertThat(verify(pem)).isEqualTo(VerifyCommand.PASSED);
    Path set = Files.writeString(folder.resolve("keys.json"), fetched("/.well-known/slipway-keys"));
    assertThat(verify(set, "--subject", digest.toString(), "--access", "HOSTED"))
        .isEqualTo(VerifyCommand.PASSED);
    assertThat(verify(pem, "--subject", Digest.of("x").toString()))
        .isEqualTo(VerifyCommand.REFUSED);
    assertThat(verify(pem, "--access", "OPEN_WEIGHTS")).isEqualTo(VerifyCommand.REFUSED);
  }

  @Test
  void refusesAfterOneByteWasChanged() throws Exception {
    approved();
    String envelope = Files.readString(verdict);
    byte[] payload = Base64.getDecoder().decode(JsonPath.<String>read(envelope, "$.payload"));
    payload[payload.length / 2] ^= 1;
    String other = Base64.getEncoder().encodeToString(payload);
    Files.writeString(
        verdict, envelope.replace(JsonPath.<String>read(envelope, "$.payload"), other));

    assertThat(verify(pem)).isEqualTo(VerifyCommand.REFUSED);
    assertThat(openssl()).isNotZero();
  }

  @Test
  void opensslAloneVerifiesAsDocumented() throws Exception {
    approved();
    assertThat(openssl()).isZero();
  }

  @Test
  void genuineVerdictThatDoesNotAllowIsRefused() throws Exception {
    signed();
    assertThat(verify(pem)).isEqualTo(VerifyCommand.REFUSED);
    assertThat(statement()).contains("\"FAILED\"").contains("NO_DECISION");
  }

  @Test
  void saysWhereNothingCanBeVerified() throws Exception {
    approved();
    assertThat(run("verify-verdict", verdict.toString())).isEqualTo(VerifyCommand.NOT_VERIFIED);
    assertThat(verify(folder.resolve("none.pem"))).isEqualTo(VerifyCommand.NOT_VERIFIED);
    assertThat(verify(verdict)).isEqualTo(VerifyCommand.NOT_VERIFIED);
    assertThat(verify(pem, "--subject", "md5:1")).isEqualTo(VerifyCommand.NOT_VERIFIED);
    Files.writeString(verdict, "{}");
    assertThat(verify(pem)).isEqualTo(VerifyCommand.NOT_VERIFIED);
  }

  @Test
  void formerKeysStillVerifyAfterARotation() throws Exception {
    approved();
    String before = keys.all().get(0).id();
    mvc.perform(post("/gate/keys").with(csrf()).with(by(Role.CHAIR)))
        .andExpect(status().isForbidden());
    mvc.perform(post("/gate/keys").with(csrf()).with(by(Role.ADMINISTRATOR)))
        .andExpect(status().isFound());
    mvc.perform(get("/gate"))
        .andExpect(content().string(containsString(before)))
        .andExpect(content().string(containsString(keys.all().get(0).id())));

    Path all =
        Files.writeString(folder.resolve("all.pem"), fetched("/.well-known/slipway-keys.pem"));
    assertThat(keys.all().get(1).id()).isEqualTo(before);
    assertThat(keys.all().get(1).replacedAt()).isEqualTo(keys.all().get(0).createdAt());
    assertThat(verify(all)).isEqualTo(VerifyCommand.PASSED);
    signed();
    assertThat(JsonPath.<String>read(Files.readString(verdict), "$.signatures[0].keyid"))
        .isEqualTo(keys.all().get(0).id());
    assertThat(verify(all)).isEqualTo(VerifyCommand.PASSED);
    assertThat(verify(pem)).isEqualTo(VerifyCommand.REFUSED);
  }

  @Test
  void instancesThatStartTogetherMakeOneKey() throws Exception {
    jdbc.sql("delete from gate_key").update();
    KeyStartForTests.startTogether(keys, 4);
    assertThat(keys.all()).hasSize(1);
    assertThat(jdbc.sql("select private_key from gate_key").query(String.class).single())
        .startsWith("aes-256-gcm:");
  }

  private void approved() throws Exception {
    as(chair, () -> service.propose(id, world.score(id), 0, approval(""), PASSWORD));
    signed();
  }

  private void signed() throws Exception {
    String envelope =
        mvc.perform(
                get("/api/v1/gate")
                    .param("subject", digest.toString())
                    .param("access", "HOSTED")
                    .accept("application/vnd.in-toto+json"))
            .andExpect(status().isOk())
            .andExpect(header().exists("Slipway-Verdict"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Files.writeString(verdict, envelope);
  }

  private String statement() throws Exception {
    String payload = JsonPath.read(Files.readString(verdict), "$.payload");
    return new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
  }

  private String fetched(String address) throws Exception {
    return mvc.perform(get(address).with(anonymous()))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private int verify(Path key, String... more) {
    String[] begin = {"verify-verdict", verdict.toString(), "--key", key.toString()};
    String[] all = new String[begin.length + more.length];
    System.arraycopy(begin, 0, all, 0, begin.length);
    System.arraycopy(more, 0, all, begin.length, more.length);
    return run(all);
  }

  private static int run(String... args) {
    assertThat(VerifyCommand.isAsked(args)).isTrue();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = VerifyCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), args);
    assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
    return status;
  }

  /** Runs the commands that docs/gate.md gives. */
  private int openssl() throws Exception {
    String page = Files.readString(Path.of("docs/gate.md"));
    int from = page.indexOf("```sh\npayload=") + "```sh\n".length();
    String commands = "set -e\n" + page.substring(from, page.indexOf("```", from));
    Process process =
        new ProcessBuilder("sh", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.txt").toFile())
            .start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
