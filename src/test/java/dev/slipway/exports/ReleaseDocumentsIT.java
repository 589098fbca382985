package dev.slipway.exports;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.byToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.Scope;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.elicitation.Board;
import dev.slipway.imports.Documents;
import dev.slipway.imports.Format;
import dev.slipway.imports.FoundField;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes out keeps to the published schemas and comes back in to the same profile. */
class ReleaseDocumentsIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private EvidenceService evidence;
  @Autowired private Board board;
  @Autowired private DecisionWorld world;
  @Autowired private DecisionService decisions;
  @Autowired private JsonMapper mapper;

  @Test
  void billKeepsToTheSchemaAndComesBackToTheSameProfile() throws Exception {
    UUID id = unscored();

    String bom = body("/api/v1/proposals/" + id + "/bom");

    assertThat(PublishedSchemas.cycloneDx(bom)).isEmpty();
    assertSameProfile(Documents.read(bom), Format.CYCLONEDX);
  }

  @Test
  void cardSectionKeepsToTheSchemaAndComesBackToTheSameProfile() throws Exception {
    UUID id = unscored();

    String card = body("/api/v1/proposals/" + id + "/model-card");

    assertThat(PublishedSchemas.modelCard(card)).isEmpty();
    assertThat(card).contains("## Release assessment", "It has not been scored.");
    assertSameProfile(Documents.read(card), Format.HF_MODEL_CARD);
  }

  @Test
  void scoreAndDecisionAreDeclaredWithWhatSpeaksForAndAgainst() throws Exception {
    PersonCard submitter = world.person("Sue", Role.SUBMITTER);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    UUID id = world.ready(submitter, chair);
    as(submitter, () -> evidence.add(id, EvidenceExamples.incidents(), null));
    as(
        chair,
        () ->
            decisions.propose(
                id, world.score(id), 0, DecisionWorld.decline(), DecisionWorld.PASSWORD));

    String text = body("/api/v1/proposals/" + id + "/bom");

    assertThat(PublishedSchemas.cycloneDx(text)).isEmpty();
    JsonNode bom = mapper.readTree(text);
    JsonNode claim = bom.at("/declarations/claims/0");
    assertThat(claim.at("/predicate").asString()).contains("36 months", "90 % interval");
    assertThat(claim.at("/reasoning").asString()).contains("scenario with hash");
    assertThat(claim.at("/counterEvidence")).hasSize(1);
    assertThat(bom.at("/declarations/attestations/0/summary").asString())
        .isEqualTo("DECLINE: Too early");
    assertThat(bom.at("/declarations/attestations/0/map/0/confidence/score").asDouble())
        .isEqualTo(0.9);
    assertThat(bom.at("/metadata/component/externalReferences").toString())
        .contains("/proposals/" + id + "/scores/" + world.score(id), "/decisions/");
    assertThat(body("/api/v1/proposals/" + id + "/model-card"))
        .contains("| extremely bad |", "The board decided **DECLINE**: Too early");
  }

  @Test
  void whoeverIsToAnswerAloneGetsNone() throws Exception {
    UUID id = board.asked();

    for (String document : List.of("bom", "model-card")) {
      mvc.perform(
              get("/api/v1/proposals/" + id + "/" + document).with(byToken(board.ada, Scope.READ)))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void pageOffersBothAsFiles() throws Exception {
    UUID id = unscored();

    mvc.perform(get("/proposals/" + id + "/bom.json"))
        .andExpect(status().isOk())
        .andExpect(
            header()
                .string("Content-Disposition", "attachment; filename=\"bom-" + id + ".cdx.json\""));
    mvc.perform(get("/proposals/" + id + "/release-assessment.md")).andExpect(status().isOk());
    mvc.perform(get("/proposals/" + UUID.randomUUID() + "/bom.json"))
        .andExpect(status().isNotFound());
  }

  private UUID unscored() {
    UUID base = profiles.add(ProfilesForTests.details("Cutter " + UUID.randomUUID())).id();
    UUID model = profiles.add(ProfilesForTests.details("Ketch", base)).id();
    return proposals.create(ProposalExamples.of(model)).id();
  }

  private String body(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Every field of the profile that the proposals of this test are about. */
  private static void assertSameProfile(ImportedDocument found, Format format) {
    assertThat(found.format()).isEqualTo(format);
    assertThat(values(found, "name")).containsExactly("Ketch");
    assertThat(values(found, "version")).containsExactly("1.4");
    assertThat(values(found, "originator")).containsExactly("Stability AI");
    assertThat(values(found, "inputs")).containsExactly(List.of("TEXT"));
    assertThat(values(found, "outputs")).containsExactly(List.of("IMAGE"));
    assertThat(values(found, "parameters")).containsExactly(8.6e8);
    assertThat(values(found, "parametersPublished")).containsExactly(true);
    assertThat(values(found, "training.compute")).containsExactly(5e22);
    assertThat(values(found, "training.published")).containsExactly(true);
    assertThat(values(found, "training.revenue")).containsExactly("UNKNOWN");
    assertThat(values(found, "scope")).containsExactly("DOMAIN");
    assertThat(values(found, "generality")).containsExactly("MULTI_TASK");
    assertThat(values(found, "access")).isEmpty();
    assertThat(values(found, "monthsShown")).containsExactly(4.5);
    assertThat(values(found, "assurance")).containsExactly("INTERNAL");
    assertThat(values(found, "substitute.kind")).containsExactly("AS_GOOD");
    assertThat(values(found, "substitute.route")).containsExactly("SERVICE");
    assertThat(values(found, "substitute.months")).containsExactly(4.5);
    assertThat(values(found, "capability")).isEmpty();
    assertThat(values(found, "weightsOut")).containsExactly(false);
    assertThat(values(found, "licence")).containsExactly("CreativeML Open RAIL-M");
    assertThat(values(found, "method")).containsExactly("Paper and code\n🚀");
    assertThat(values(found, "links"))
        .containsExactly(
            List.of("https://arxiv.org/abs/2112.10752"), List.of("https://example.org/b"));
    assertThat(values(found, "derivedFrom"))
        .singleElement()
        .asString()
        .matches("Cutter [0-9a-f-]{36} 1\\.4");
  }

  private static List<Object> values(ImportedDocument found, String field) {
    return found.fields().stream()
        .filter(each -> each.field().equals(field))
        .map(FoundField::value)
        .toList();
  }
}
