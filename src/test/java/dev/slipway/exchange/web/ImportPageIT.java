package dev.slipway.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.imports.Documents;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Documents that fill the form of a profile, field by field and only once they are accepted. */
@Transactional
class ImportPageIT extends IntegrationTest {

  private static final String RESULT =
      "{\"document\": \"log.json\", \"place\": \"/results\", \"benchmark\": \"strong_reject\","
          + " \"metric\": \"jailbreak_rate\", \"value\": 0.15, \"samples\": 300}";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalService proposals;
  @Autowired private ImportedResults results;
  @Autowired private EvidenceService evidence;
  @Autowired private ProfileService profiles;

  @Test
  void showsWhatWasFoundWhereAndHowSure() throws Exception {
    String page =
        mvc.perform(
                multipart("/models/import")
                    .file(file("card-messy.md"))
                    .file(file("every-eval.json"))
                    .with(csrf()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page)
        .contains("/model-index/0/name (line 18)", "Read from prose", "Derived", "Stated")
        .contains("The documents say different things")
        .contains("No model of this name has been described yet")
        .contains("Tidal QA", "accuracy (tidal.hard)")
        .contains("The text has a table of results, which is not read.");
  }

  @Test
  void namesWhatIsWrongWithADocumentAndReadsTheOthers() throws Exception {
    mvc.perform(
            multipart("/models/import")
                .file(new MockMultipartFile("files", "cut.json", null, "{\"a\": ".getBytes()))
                .param("text", "---\nlicense: mit\n---\n# Petrel\n")
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("cut.json")))
        .andExpect(content().string(containsString("This is not JSON from line 1")))
        .andExpect(content().string(containsString("Petrel")));
    mvc.perform(multipart("/models/import").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Choose a file or paste a text.")));
  }

  @Test
  void acceptedValuesStandInTheFormAndNothingIsSaved() throws Exception {
    int before = profiles.all().size();

    mvc.perform(
            post("/models/import/accept")
                .param("take.name", "Petrel 3B")
                .param("take.outputs", "TEXT IMAGE")
                .param("take.parameters", "3100000000")
                .param("take.generality", "")
                .param("take.links", "https://a.example", "https://b.example")
                .with(csrf()))
        .andExpect(redirectedUrl("/models/new"));

    assertThat(profiles.all()).hasSize(before);
    mvc.perform(get("/models/new"))
        .andExpect(content().string(containsString("value=\"Petrel 3B\"")))
        .andExpect(content().string(containsString("https://a.example\nhttps://b.example")))
        .andExpect(content().string(containsString("3100000000")));
  }

  @Test
  void allMeansEverythingThatDoesNotConflict() throws Exception {
    mvc.perform(
            post("/models/import/accept")
                .param("all", "all")
                .param("take.licence", "")
                .param("only.licence", "mit")
                .param("take.derivedFrom", "")
                .with(csrf()))
        .andExpect(redirectedUrl("/models/new"));

    mvc.perform(get("/models/new")).andExpect(content().string(containsString("value=\"mit\"")));
  }

  @Test
  void existingProfileStandsBesideItAndItsDraftIsFilled() throws Exception {
    ModelProfile gull = profiles.add(ProfilesForTests.details("Gull"));
    String id = gull.id().toString();

    mvc.perform(
            multipart("/models/import")
                .param("model", id)
                .param("text", "---\nlicense: mit\nmodel_name: Gull\nbase_model: x/Gull\n---\n")
                .with(csrf()))
        .andExpect(content().string(containsString("Gull")))
        .andExpect(content().string(containsString(gull.licence())));
    mvc.perform(
            post("/models/import/accept")
                .param("model", id)
                .param("take.licence", "mit")
                .with(csrf()))
        .andExpect(redirectedUrl("/models/" + id + "/edit"));

    assertThat(profiles.find(gull.id()).orElseThrow().revision()).isEqualTo(gull.revision());
    mvc.perform(get("/models/" + id + "/edit"))
        .andExpect(content().string(containsString("value=\"mit\"")));
  }

  private static MockMultipartFile file(String name) {
    return new MockMultipartFile("files", name, null, Documents.bytes(name));
  }

  @Test
  void resultsOfANewModelAreOfferedToItsProposalsAndToNoOthers() throws Exception {
    mvc.perform(
            post("/models/import/accept")
                .param("keep", "true")
                .param("result", RESULT)
                .with(csrf()))
        .andExpect(redirectedUrl("/models/new"));
    String page = mvc.perform(get("/models/new")).andReturn().getResponse().getContentAsString();
    Matcher batch = Pattern.compile("name=\"results\" value=\"([^\"]+)\"").matcher(page);
    assertThat(batch.find()).isTrue();

    String address =
        mvc.perform(
                post("/models/new")
                    .param("name", "Tern")
                    .param("originator", "Quay")
                    .param("outputs", "TEXT")
                    .param("parametersPublished", "no")
                    .param("scope", "BROAD")
                    .param("generality", "GENERAL_PURPOSE")
                    .param("access", "NOT_DEPLOYED")
                    .param("monthsShown", "0")
                    .param("assurance", "NONE")
                    .param("substitute.kind", "NONE")
                    .param("results", batch.group(1))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    UUID saved = UUID.fromString(address.substring("/models/".length()));

    Proposal asked = proposals.create(ProposalExamples.of(saved));
    assertThat(results.offered(asked))
        .singleElement()
        .satisfies(
            offered -> {
              assertThat(offered.benchmark()).isEqualTo("strong_reject");
              assertThat(offered.events()).isEqualTo(45);
            });
    UUID other = profiles.add(ProfilesForTests.details("Skua")).id();
    assertThat(results.offered(proposals.create(ProposalExamples.of(other)))).isEmpty();
    results.setAside(asked, results.offered(asked).get(0));
    assertThat(results.offered(asked)).isEmpty();
    assertThat(results.offered(proposals.create(ProposalExamples.of(saved)))).hasSize(1);
  }

  @Test
  void resultsOfAModelThatIsThereAreItsOwnAtOnce() throws Exception {
    UUID model = profiles.add(ProfilesForTests.details("Auk")).id();
    mvc.perform(
            post("/models/import/accept")
                .param("model", model.toString())
                .param("keep", "true")
                .param("result", RESULT)
                .with(csrf()))
        .andExpect(redirectedUrl("/models/" + model + "/edit"));

    Proposal asked = proposals.create(ProposalExamples.of(model));
    results.confirm(asked, results.offered(asked).get(0), EvidenceExamples.redTeam(), null);
    assertThat(results.offered(asked)).isEmpty();
    assertThat(evidence.of(asked.id())).hasSize(1);
    results.forgetAbandoned();
    assertThat(results.offered(proposals.create(ProposalExamples.of(model)))).hasSize(1);
    for (String broken : List.of("{", "[]", "{\"value\": 1}", RESULT.replace("0.15", "1e999"))) {
      mvc.perform(
              post("/models/import/accept")
                  .param("keep", "true")
                  .param("result", broken)
                  .with(csrf()))
          .andExpect(status().isBadRequest());
    }
  }
}
