package dev.slipway.api;

import static dev.slipway.account.TestPeople.byToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.HttpHeaders.IF_NONE_MATCH;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.Scope;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ProfileService;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Proposals and their evidence, asked for through the real filter chain. */
class ProposalApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private ProfileService profiles;
  @Autowired private DecisionWorld world;

  private String model;
  private PersonCard submitter;

  /** The tag of what was proposed last. */
  private String seen;

  @BeforeEach
  void begin() {
    model =
        profiles
            .add(DeskWorld.model("Dinghy " + UUID.randomUUID(), "Quay Laboratory", 3e9))
            .id()
            .toString();
    submitter = world.person("Sam", Role.SUBMITTER);
  }

  @Test
  void aDraftThatSaysLittleTakesWhatTheFormSuggests() throws Exception {
    mvc.perform(get(proposed()))
        .andExpect(header().string(ETAG, seen))
        .andExpect(jsonPath("$.state").value("DRAFT"))
        .andExpect(jsonPath("$.horizonMonths").value(36))
        .andExpect(jsonPath("$.threats", not(empty())))
        .andExpect(jsonPath("$.plan").isEmpty());
  }

  @Test
  void changesOfADraftReplaceWhatIsGivenAndKeepTheRest() throws Exception {
    String address = proposed();
    String body =
        """
        {"horizonMonths": 24, "threats": ["harassment"], "benefits": ["creative"],
         "claims": [{"question": "threats.harassment.ratePerYear",
                     "answer": {"p05": 0.001, "p50": 0.004, "p95": 0.02}, "reason": "Our tests"}]}
        """;
    String changed =
        send(patch(address).header(IF_MATCH, seen), body)
            .andExpect(status().isOk())
            .andExpect(header().string(ETAG, not(seen)))
            .andReturn()
            .getResponse()
            .getHeader(ETAG);
    mvc.perform(get(address))
        .andExpect(jsonPath("$.question").value("Release it to all?"))
        .andExpect(jsonPath("$.horizonMonths").value(24))
        .andExpect(jsonPath("$.threats", contains("harassment")))
        .andExpect(jsonPath("$.claims[0].answer.p50").value(0.004));
    send(put(address + "/plan").header(IF_MATCH, changed), plan())
        .andExpect(jsonPath("$.plan[1].access").value("HOSTED"))
        .andExpect(jsonPath("$.claims[0].reason").value("Our tests"));
    String last =
        send(put(address + "/claims").header(IF_MATCH, "*"), "{\"claims\": []}")
            .andExpect(jsonPath("$.claims").isEmpty())
            .andExpect(jsonPath("$.plan[0].month").value(0))
            .andReturn()
            .getResponse()
            .getHeader(ETAG);
    mvc.perform(get(address).header(IF_NONE_MATCH, last)).andExpect(status().isNotModified());
  }

  @Test
  void aChangeSaysWhichVersionItIsMeantFor() throws Exception {
    String address = proposed();
    send(patch(address), "{\"horizonMonths\": 24}").andExpect(status().isPreconditionRequired());
    send(patch(address).header(IF_MATCH, "\"7\""), "{\"horizonMonths\": 24}")
        .andExpect(status().isPreconditionFailed())
        .andExpect(jsonPath("$.detail").value(containsString("Read it again")));
    send(put(address + "/modifications").header(IF_MATCH, "\"7\""), "{\"modifications\": []}")
        .andExpect(status().isPreconditionFailed());
    mvc.perform(post(address + "/withdraw").header(IF_MATCH, "\"7\""))
        .andExpect(status().isPreconditionFailed());
  }

  @Test
  void theFormsRulesHoldAndNameTheMember() throws Exception {
    send(
            post("/api/v1/proposals"),
            """
            {"model": "%s", "question": "", "decisionDate": "soon", "threats": ["boredom"],
             "modifications": ["nothing"], "plan": [{"month": -1, "access": "ALL"}],
             "claims": [{"question": "reach.misuse.API", "answer": 7, "reason": "x"}]}
            """
                .formatted(model))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/question")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/decisionDate")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/threats")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/modifications")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/plan/0/month")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/plan/0/access")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/claims/0/answer/p50")));
    send(post("/api/v1/proposals"), "{\"colour\": 1, \"plan\": [{\"moon\": 1}]}")
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/colour")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/plan/0/moon")));
  }

  @Test
  void aProposalGoesToTheBoardAndIsLocked() throws Exception {
    String address = proposed();
    mvc.perform(post(address + "/submit"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("plan")));
    send(put(address + "/plan").header(IF_MATCH, "*"), plan()).andExpect(status().isOk());
    mvc.perform(post(address + "/submit")).andExpect(jsonPath("$.state").value("SUBMITTED"));
    send(patch(address).header(IF_MATCH, "*"), "{\"horizonMonths\": 24}")
        .andExpect(status().isConflict());
    send(
            put(address + "/modifications").header(IF_MATCH, "*"),
            "{\"modifications\": [\"filters\"]}")
        .andExpect(jsonPath("$.modifications", contains("filters")));
    send(put(address + "/modifications").header(IF_MATCH, "*"), "{\"modifications\": [\"x\"]}")
        .andExpect(status().isUnprocessableContent());
    mvc.perform(post(address + "/withdraw")).andExpect(jsonPath("$.state").value("WITHDRAWN"));
    mvc.perform(post("/api/v1/proposals/" + UUID.randomUUID() + "/submit"))
        .andExpect(status().isNotFound());
  }

  @Test
  void evidenceIsAddedChangedAndWithdrawn() throws Exception {
    String address = proposed() + "/evidence";
    send(post(address), "{\"kind\": \"WEIGHT_SECURITY\", \"on\": \"2026-01-05\"}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/securityLevel")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/result")));
    MockHttpServletResponse added =
        send(
                post(address),
                """
                {"kind": "PERMISSIONS", "result": "No tools", "on": "2026-01-05", "by": "Kim",
                 "tools": false, "fineTuning": true, "steps": ["THREATS"]}
                """)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.fineTuning").value(true))
            .andReturn()
            .getResponse();
    String entry = added.getHeader("Location");
    assertThat(entry).isNotNull();
    send(patch(entry).header(IF_MATCH, added.getHeader(ETAG)), "{\"tools\": true}")
        .andExpect(jsonPath("$.tools").value(true))
        .andExpect(jsonPath("$.result").value("No tools"));
    send(post(entry + "/withdraw"), "{\"reason\": \"It was another model\"}")
        .andExpect(jsonPath("$.withdrawnReason").value("It was another model"));
    send(patch(entry).header(IF_MATCH, "*"), "{\"tools\": false}").andExpect(status().isConflict());
    mvc.perform(get(address)).andExpect(jsonPath("$.evidence.length()").value(1));
  }

  @Test
  void aFileIsAttachedOnceAndComesBackAsItWas() throws Exception {
    String entry =
        send(
                post(proposed() + "/evidence"),
                """
                {"kind": "OTHER", "result": "Tested", "on": "2026-01-05", "by": "Kim"}
                """)
            .andReturn()
            .getResponse()
            .getHeader("Location");
    String address = entry + "/file";
    byte[] table = "attempts,through\n500,18\n".getBytes(StandardCharsets.UTF_8);

    mvc.perform(get(address)).andExpect(status().isNotFound());
    attach(address, "table.csv", table, null).andExpect(status().isPreconditionRequired());
    attach(address, "table.csv", table, "\"7\"").andExpect(status().isPreconditionFailed());
    attach(address, "table.exe", table, "*")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].pointer").value("/file"))
        .andExpect(jsonPath("$.errors[0].detail").value(containsString("not accepted")));
    attach(address, "table.pdf", table, "*").andExpect(status().isUnprocessableContent());
    attach(address, "table.csv", new byte[0], "*").andExpect(status().isUnprocessableContent());
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    attach(address, "table.csv", large, "*").andExpect(status().isContentTooLarge());
    attach(address, "table.csv", table, "*")
        .andExpect(status().isOk())
        .andExpect(header().exists(ETAG))
        .andExpect(jsonPath("$.file.name").value("table.csv"))
        .andExpect(jsonPath("$.file.size").value(table.length))
        .andExpect(jsonPath("$.result").value("Tested"));
    mvc.perform(get(address))
        .andExpect(content().bytes(table))
        .andExpect(header().string("Content-Type", containsString("text/csv")));
    attach(address, "table.csv", table, "*").andExpect(status().isConflict());
  }

  /** As curl sends a file, which calls it a form unless it is told otherwise. */
  private ResultActions attach(String address, String name, byte[] file, @Nullable String tag)
      throws Exception {
    MockHttpServletRequestBuilder request =
        put(address)
            .queryParam("name", name)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .content(file);
    return mvc.perform(tag == null ? request : request.header(IF_MATCH, tag));
  }

  @Test
  void listsGoOnBehindTheirLastLineAndNarrowAsThePageDoes() throws Exception {
    for (int i = 0; i < 52; i++) {
      proposed();
    }
    String answer =
        mvc.perform(get("/api/v1/proposals").param("model", model))
            .andExpect(jsonPath("$.proposals.length()").value(50))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String next = JsonPath.read(answer, "$.next");
    String last = JsonPath.read(answer, "$.proposals[49].id");
    mvc.perform(get("/api/v1/proposals").param("model", model).param("cursor", next))
        .andExpect(jsonPath("$.proposals.length()").value(2))
        .andExpect(jsonPath("$.proposals[*].id", not(hasItem(last))))
        .andExpect(jsonPath("$.next").doesNotExist());
    mvc.perform(get("/api/v1/proposals").param("model", model).param("state", "SUBMITTED"))
        .andExpect(jsonPath("$.proposals").isEmpty());
    mvc.perform(get("/api/v1/proposals").param("state", "LOST").param("cursor", "x"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].pointer").value("/state"));
    mvc.perform(get("/api/v1/proposals").param("near", "soon"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].pointer").value("/near"));
  }

  @Test
  void onlyATokenThatMayWriteChangesAnything() throws Exception {
    String address = proposed();
    mvc.perform(post(address + "/submit").with(byToken(submitter, Scope.READ)))
        .andExpect(status().isForbidden());
    mvc.perform(get(address).with(byToken(submitter, Scope.SCORE)))
        .andExpect(status().isForbidden());
  }

  private String proposed() throws Exception {
    MockHttpServletResponse answer =
        send(
                post("/api/v1/proposals"),
                """
                {"model": "%s", "question": "Release it to all?", "decisionDate": "2027-03-01"}
                """
                    .formatted(model))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse();
    seen = answer.getHeader(ETAG);
    return Objects.requireNonNull(answer.getHeader("Location"));
  }

  private static String plan() {
    return "{\"plan\": [{\"month\": 0, \"access\": \"STAGED\"}, {\"month\": 3, \"access\":"
        + " \"HOSTED\"}]}";
  }

  private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
    return mvc.perform(
        request
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .with(byToken(submitter, Scope.WRITE)));
  }
}
