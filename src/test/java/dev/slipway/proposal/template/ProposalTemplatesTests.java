package dev.slipway.proposal.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.proposal.web.FormWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Templates name only what the rubric and the catalogue have. */
class ProposalTemplatesTests {

  private static final Set<String> IDS =
      Set.of("chat-api", "open-weights", "image-generator", "voice", "code", "biology", "agent");

  @Test
  void thereIsOneForEachUsualKindOfModel() {
    assertThat(ProposalTemplates.all())
        .extracting(ProposalTemplate::id)
        .containsExactlyInAnyOrderElementsOf(IDS);
    assertThat(ProposalTemplates.find("nothing")).isEmpty();
  }

  @Test
  void theRubricHasTheirThreatsAndBenefits() {
    List<String> threats = FormWorld.RUBRIC.threats().stream().map(each -> each.id()).toList();
    List<String> benefits = FormWorld.RUBRIC.benefits().stream().map(each -> each.id()).toList();
    for (ProposalTemplate template : ProposalTemplates.all()) {
      assertThat(threats).as(template.id()).containsAll(template.threats());
      assertThat(benefits).as(template.id()).containsAll(template.benefits());
      assertThat(template.threats()).as(template.id()).isNotEmpty();
      assertThat(template.benefits()).as(template.id()).isNotEmpty();
    }
  }

  @Test
  void theCatalogueHasTheirSafeguardsAndAllowsThemTogether() throws IOException {
    Map<String, List<String>> excludes = catalogue();
    for (ProposalTemplate template : ProposalTemplates.all()) {
      assertThat(excludes.keySet()).as(template.id()).containsAll(template.modifications());
      for (String slug : template.modifications()) {
        assertThat(excludes.get(slug))
            .as(template.id() + " with " + slug)
            .doesNotContainAnyElementsOf(template.modifications());
      }
    }
  }

  private static Map<String, List<String>> catalogue() throws IOException {
    String text =
        new ClassPathResource("catalogue/modifications.json")
            .getContentAsString(StandardCharsets.UTF_8);
    Map<String, List<String>> excludes = new HashMap<>();
    JsonNode root = JsonMapper.builder().build().readTree(text);
    for (JsonNode entry : root.isArray() ? root : root.get("modifications")) {
      List<String> others = new ArrayList<>();
      entry.path("excludes").forEach(each -> others.add(each.asString()));
      excludes.put(entry.get("id").asString(), others);
    }
    return excludes;
  }
}
