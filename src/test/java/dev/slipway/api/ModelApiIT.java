package dev.slipway.api;

import static dev.slipway.account.TestPeople.byToken;
import static dev.slipway.account.TestPeople.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.slipway.IntegrationTest;
import dev.slipway.account.Role;
import dev.slipway.account.token.Scope;
import dev.slipway.profile.artefact.Digest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Models and artefacts, asked for through the real filter chain. */
class ModelApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;

  private final String name = "Cutter " + UUID.randomUUID();

  @Test
  void describesAModelAndFindsItAgain() throws Exception {
    String location = described();
    mvc.perform(get(location))
        .andExpect(jsonPath("$.name").value(name))
        .andExpect(jsonPath("$.inputs").isEmpty())
        .andExpect(jsonPath("$.outputs[0]").value("TEXT"))
        .andExpect(jsonPath("$.substitute").doesNotExist())
        .andExpect(jsonPath("$.capability").doesNotExist())
        .andExpect(jsonPath("$.parameters.p50").value(7e9))
        .andExpect(jsonPath("$.access").doesNotExist());
    mvc.perform(get("/api/v1/models").param("name", name))
        .andExpect(jsonPath("$.models.length()").value(1))
        .andExpect(jsonPath("$.models[0].version").value("2"));
    mvc.perform(get("/api/v1/models").param("name", name).param("version", "3"))
        .andExpect(jsonPath("$.models").isEmpty());
    mvc.perform(get("/api/v1/models/nothing")).andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/models").param("cursor", "x"))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void namesEveryFaultOfADescription() throws Exception {
    send(
            "/api/v1/models",
            """
            {"name": "", "originator": 7, "outputs": ["SMELL"], "scope": "DOMAIN",
             "substitute": {"kind": "BETTER", "months": 0.5, "who": "them"}, "capability": {"p05": 3},
             "parameters": -1, "links": ["ftp://x"], "colour": "red",
             "derivedFrom": "6f9619ff-8b86-4011-b42d-00c04fc964ff"}
            """)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/originator")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/outputs")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/substitute/kind")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/substitute/route")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/substitute/months")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/substitute/who")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/capability/p50")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/capability/p95")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/generality")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/parameters")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/links")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/colour")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/derivedFrom")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/name")));
    send("/api/v1/models", "[]").andExpect(status().isUnprocessableContent());
    send("/api/v1/models", "{").andExpect(status().isBadRequest());
  }

  @Test
  void keepsWhatGoesInWhatExistsAndHowCapableItIs() throws Exception {
    send(
            "/api/v1/models",
            with(
                """
                "inputs": ["TEXT", "AUDIO"], "outputs": ["AUDIO"],
                "substitute": {"kind": "WEAKER", "route": "WEIGHTS", "months": 3},
                "capability": {"p05": 0.5, "p50": 2, "p95": 8}
                """))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.inputs[1]").value("AUDIO"))
        .andExpect(jsonPath("$.outputs.length()").value(1))
        .andExpect(jsonPath("$.substitute.kind").value("WEAKER"))
        .andExpect(jsonPath("$.substitute.route").value("WEIGHTS"))
        .andExpect(jsonPath("$.substitute.months").value(3.0))
        .andExpect(jsonPath("$.capability.p95").value(8.0));
    send("/api/v1/models", with("\"outputs\": [\"TEXT\"], \"capability\": 1.7"))
        .andExpect(jsonPath("$.capability.p05").value(1.7));
    send("/api/v1/models", with("\"outputs\": [\"TEXT\"], \"capability\": 2e6"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/capability"));
    send("/api/v1/models", with("\"outputs\": []"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/outputs"));
  }

  @Test
  void readsRequestsOfBeforeInputsAndOutputsWereApart() throws Exception {
    send(
            "/api/v1/models",
            with("\"modalities\": [\"IMAGE\"], \"availability\": \"OPEN\", \"monthsShown\": 4"))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.outputs[0]").value("IMAGE"))
        .andExpect(jsonPath("$.substitute.kind").value("AS_GOOD"))
        .andExpect(jsonPath("$.substitute.route").value("WEIGHTS"))
        .andExpect(jsonPath("$.substitute.months").value(4.0));
    send(
            "/api/v1/models",
            with(
                """
                "modalities": ["IMAGE"], "outputs": ["IMAGE"], "availability": "NONE",
                "substitute": {"kind": "SAME", "route": "SERVICE", "months": 1}
                """))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/modalities")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/availability")));
  }

  private String with(String members) {
    return """
        {"name": "%s", "originator": "Quay Laboratory", "scope": "DOMAIN",
         "generality": "MULTI_TASK", %s}
        """
        .formatted(name, members);
  }

  @Test
  void addsArtefactsAndRemovesThem() throws Exception {
    String address = described() + "/artefacts";
    Digest weights = Digest.of("weights of " + name);
    Digest image = Digest.of("image of " + name);

    send(address, "{\"artefacts\": [{\"digest\": \"%s\", \"label\": \"w\"}]}".formatted(weights))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.artefacts[0].digest").value(weights.toString()));
    mvc.perform(
            post(address)
                .contentType(MediaType.TEXT_PLAIN)
                .content(weights.hex() + "  w\n" + image.hex() + "  image.tar\n"))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.artefacts[1].label").value("image.tar"));
    mvc.perform(delete(address + "/" + weights)).andExpect(status().isNoContent());
    mvc.perform(delete(address + "/" + weights)).andExpect(status().isNotFound());
    mvc.perform(get(address)).andExpect(jsonPath("$.artefacts.length()").value(1));
  }

  @Test
  void changesWhatIsNamedAndLeavesTheRest() throws Exception {
    String address = described();
    String tag = tag(address);
    change(address, tag, "{\"licence\": \"MIT\", \"parameters\": null, \"inputs\": [\"IMAGE\"]}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.licence").value("MIT"))
        .andExpect(jsonPath("$.parameters").doesNotExist())
        .andExpect(jsonPath("$.inputs[0]").value("IMAGE"))
        .andExpect(jsonPath("$.outputs[0]").value("TEXT"))
        .andExpect(jsonPath("$.name").value(name))
        .andExpect(jsonPath("$.scope").value("OPEN_ENDED"));
    change(address, tag, "{\"licence\": \"GPL\"}").andExpect(status().isPreconditionFailed());
    change(address, null, "{\"licence\": \"GPL\"}").andExpect(status().isPreconditionRequired());
    change(address, "*", "{\"substitute\": {\"kind\": \"SAME\", \"route\": \"WEIGHTS\"}}")
        .andExpect(jsonPath("$.substitute.months").value(1.0))
        .andExpect(jsonPath("$.licence").value("MIT"));
    change(address, "*", "{\"substitute\": null, \"capability\": 2}")
        .andExpect(jsonPath("$.substitute").doesNotExist())
        .andExpect(jsonPath("$.capability.p50").value(2.0));
    mvc.perform(get(address).header("If-None-Match", tag(address)))
        .andExpect(status().isNotModified());
    mvc.perform(get("/api/v1/trail").param("subject", address.substring(address.length() - 36)))
        .andExpect(jsonPath("$.lines[*].action", hasItem("profile.changed")));
  }

  @Test
  void refusesChangesThatMakeNoModel() throws Exception {
    String address = described();
    String itself = address.substring(address.length() - 36);
    change(
            address,
            "*",
            "{\"name\": null, \"outputs\": [], \"monthsShown\": -1, \"derivedFrom\": \"%s\", \"x\": 1}"
                .formatted(itself))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/name")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/outputs")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/monthsShown")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/derivedFrom")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/x")));
    change("/api/v1/models/" + UUID.randomUUID(), "*", "{}").andExpect(status().isNotFound());
  }

  private ResultActions change(String address, @Nullable String tag, String body) throws Exception {
    MockHttpServletRequestBuilder request =
        patch(address).contentType(MediaType.APPLICATION_JSON).content(body);
    return mvc.perform(tag == null ? request : request.header("If-Match", tag));
  }

  private String tag(String address) throws Exception {
    return String.valueOf(mvc.perform(get(address)).andReturn().getResponse().getHeader("ETag"));
  }

  @Test
  void artefactsHaveAVersionTogether() throws Exception {
    String address = described() + "/artefacts";
    String empty = tag(address);
    String body = "{\"artefacts\": [{\"digest\": \"%s\", \"label\": \"w\"}]}";
    String first = body.formatted(Digest.of("first of " + name));
    mvc.perform(
            post(address)
                .header("If-Match", empty)
                .contentType(MediaType.APPLICATION_JSON)
                .content(first))
        .andExpect(status().isCreated())
        .andExpect(header().string("ETag", not(empty)));
    mvc.perform(
            post(address)
                .header("If-Match", empty)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.formatted(Digest.of("second of " + name))))
        .andExpect(status().isPreconditionFailed());
    String one = address + "/" + Digest.of("first of " + name);
    mvc.perform(delete(one).header("If-Match", empty)).andExpect(status().isPreconditionFailed());
    mvc.perform(delete(one).header("If-Match", tag(address))).andExpect(status().isNoContent());
    mvc.perform(get(address)).andExpect(header().string("ETag", empty));
  }

  @Test
  void refusesDigestsThatAreNoneOrAnothers() throws Exception {
    String address = described() + "/artefacts";
    send(address, "{\"artefacts\": [{\"digest\": \"sha1:12\", \"label\": \"w\"}, 4]}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/artefacts/0/digest")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/artefacts/1")));
    send(address, "{}").andExpect(jsonPath("$.errors[0].pointer").value("/artefacts"));
    mvc.perform(post(address).contentType(MediaType.TEXT_PLAIN).content("nonsense"))
        .andExpect(jsonPath("$.errors[0].detail").value(containsString("Line 1")));
    Digest digest = Digest.of("of " + name);
    String body = "{\"artefacts\": [{\"digest\": \"%s\", \"label\": \"w\"}]}".formatted(digest);
    send(address, body).andExpect(status().isCreated());
    send(described() + "/artefacts", body)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].detail").value(containsString("belongs to " + name)));
  }

  @Test
  void changesNeedATokenThatMayWriteOfSomebodyWhoSubmits() throws Exception {
    String body = description();
    mvc.perform(
            post("/api/v1/models")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(byToken(someone(Role.SUBMITTER), Scope.READ)))
        .andExpect(status().isForbidden());
    mvc.perform(
            post("/api/v1/models")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(byToken(someone(Role.REVIEWER))))
        .andExpect(status().isForbidden());
  }

  private String description() {
    return """
        {"name": "%s", "version": "2", "originator": "Quay Laboratory", "outputs": ["TEXT"],
         "parameters": 7e9, "scope": "OPEN_ENDED", "generality": "GENERAL_PURPOSE"}
        """
        .formatted(name);
  }

  private String described() throws Exception {
    String answer =
        send("/api/v1/models", description())
            .andExpect(status().isCreated())
            .andExpect(header().exists("Location"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String id = JsonPath.read(answer, "$.id");
    assertThat(id).isNotEmpty();
    return "/api/v1/models/" + id;
  }

  private ResultActions send(String address, String body) throws Exception {
    return mvc.perform(post(address).contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
