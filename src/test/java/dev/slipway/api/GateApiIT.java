package dev.slipway.api;

import static dev.slipway.account.TestPeople.byToken;
import static dev.slipway.account.TestPeople.someone;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.Scope;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.profile.artefact.NewArtefact;
import dev.slipway.proposal.ProposalService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The gate, asked through the real filter chain in each of its forms. */
class GateApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private ProposalService proposals;
  @Autowired private ArtefactService artefacts;

  private UUID id;
  private Digest digest;

  @BeforeEach
  void begin() {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    id = world.submitted(submitter);
    UUID model = proposals.find(id).orElseThrow().modelId();
    digest = Digest.of(model.toString());
    artefacts.add(model, List.of(new NewArtefact(digest, "weights")));
  }

  @Test
  void answersInJson() throws Exception {
    ask("*/*")
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/json"))
        .andExpect(jsonPath("$.verdict").value("WAIT"))
        .andExpect(jsonPath("$.subject.digest").value(digest.toString()))
        .andExpect(jsonPath("$.subject.model.name", startsWith("Boat")))
        .andExpect(jsonPath("$.asked.access").value("HOSTED"))
        .andExpect(jsonPath("$.asked.scope", nullValue()))
        .andExpect(jsonPath("$.asked.on").isString())
        .andExpect(jsonPath("$.reasons[0].code").value("NO_DECISION"))
        .andExpect(jsonPath("$.reasons[0].link").value("http://localhost/proposals/" + id))
        .andExpect(jsonPath("$.reasons[0].who").value("the board"))
        .andExpect(jsonPath("$.decision", nullValue()))
        .andExpect(jsonPath("$.validUntil", nullValue()))
        .andExpect(jsonPath("$.cheapestPassing", nullValue()));
  }

  @Test
  void answersInOneLineAndAsAReport() throws Exception {
    ask("text/plain")
        .andExpect(content().contentTypeCompatibleWith("text/plain"))
        .andExpect(content().string(startsWith("WAIT NO_DECISION Nothing has been decided")));
    ask("application/junit+xml")
        .andExpect(content().contentTypeCompatibleWith("application/junit+xml"))
        .andExpect(xpath("/testsuites/testsuite/@failures").string("1"))
        .andExpect(xpath("//testcase/failure/@type").string("NO_DECISION"));
    ask("application/junit+xml;q=0.1, text/plain;q=0.9")
        .andExpect(content().contentTypeCompatibleWith("text/plain"));
    ask("text/html").andExpect(status().isNotAcceptable());
  }

  @Test
  void signsOnlyForADigest() throws Exception {
    mvc.perform(
            get("/api/v1/gate")
                .param("model", "Boat@1")
                .param("access", "HOSTED")
                .accept("application/vnd.in-toto+json"))
        .andExpect(status().isNotAcceptable())
        .andExpect(jsonPath("$.detail", containsString("sha256")));
  }

  @Test
  void namesEveryFaultOfTheQuestion() throws Exception {
    mvc.perform(
            get("/api/v1/gate")
                .param("subject", "sha256:12")
                .param("model", "x")
                .param("access", "EVERYWHERE")
                .param("scope", "ALL")
                .param("on", "2001-01-01"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/access")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/scope")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/subject")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/on")));
    mvc.perform(get("/api/v1/gate").param("model", "x"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/access"));
  }

  @Test
  void needsATokenThatMayRead() throws Exception {
    mvc.perform(
            get("/api/v1/gate")
                .param("subject", digest.toString())
                .param("access", "HOSTED")
                .with(byToken(someone(Role.SUBMITTER), Scope.SCORE)))
        .andExpect(status().isForbidden());
  }

  private ResultActions ask(String accept) throws Exception {
    return mvc.perform(
        get("/api/v1/gate")
            .param("subject", digest.toString())
            .param("access", "HOSTED")
            .header("Accept", accept));
  }
}
