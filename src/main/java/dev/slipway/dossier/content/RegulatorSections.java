package dev.slipway.dossier.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.slipway.dossier.paper.Section;
import dev.slipway.dossier.paper.Words;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.training.Compute;
import dev.slipway.proposal.evidence.EvidenceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the EU Code of Practice for general-purpose AI (10 July 2025) wants in a Safety and Security
 * Model Report, Measures 7.1 to 7.7, and in the Model Documentation Form, each item with where it
 * is answered or that it is not. The items stand in {@code dossier/code-of-practice.json}.
 */
@Component
class RegulatorSections {

  private final Words words;
  private final Items items;

  RegulatorSections(Words words, JsonMapper mapper) {
    this.words = words;
    try (InputStream in = new ClassPathResource("dossier/code-of-practice.json").getInputStream()) {
      items = mapper.readValue(in, Items.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Items(List<Item> modelReport, List<Item> documentationForm) {}

  /**
   * One item.
   *
   * @param condition what has to hold for the answer; null where nothing has to
   * @param answer with names of facts in braces
   * @param otherwise what is said where it does not hold
   */
  private record Item(
      String part,
      String item,
      @JsonProperty("if") @Nullable String condition,
      String answer,
      @Nullable String otherwise) {}

  Section modelReport(Release release) {
    return Section.begin("model-report", words)
        .say("model-report")
        .table(true, rows(items.modelReport(), release), "measure", "item", "answered")
        .done();
  }

  Section documentationForm(Release release) {
    return Section.begin("documentation-form", words)
        .say("documentation-form")
        .table(true, rows(items.documentationForm(), release), "part", "item", "answered")
        .done();
  }

  private List<List<String>> rows(List<Item> items, Release release) {
    Map<String, String> facts = facts(release);
    Set<String> holds = holds(release, facts);
    return items.stream()
        .map(
            item ->
                List.of(
                    words.shipped(item.part()),
                    words.shipped(item.item()),
                    answer(item, holds, facts)))
        .toList();
  }

  private String answer(Item item, Set<String> holds, Map<String, String> facts) {
    if (item.condition() != null && !holds.contains(item.condition())) {
      String otherwise = item.otherwise();
      return otherwise == null ? words.say("dossier.unanswered") : words.shipped(otherwise);
    }
    String answer = words.shipped(item.answer());
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      answer = answer.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return answer;
  }

  private Map<String, String> facts(Release release) {
    ModelProfile model = release.model();
    ParameterCount parameters = model.parameters();
    Compute compute = model.training().compute();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("developer", model.originator());
    facts.put("name", model.fullName());
    facts.put("decisionDate", release.proposal().decisionDate().toString());
    facts.put("base", release.base());
    facts.put("parameters", parameters == null ? "" : words.plain(parameters.middle()));
    facts.put("licence", model.licence());
    facts.put("method", model.method());
    facts.put("compute", compute == null ? "" : words.plain(compute.middle()));
    return facts;
  }

  /** Names of facts that are known, kinds of evidence that are there, and how far it has got. */
  private static Set<String> holds(Release release, Map<String, String> facts) {
    Set<String> holds = new HashSet<>();
    facts.forEach((name, value) -> addIf(!value.isBlank(), name, holds));
    release.evidence().forEach(entry -> holds.add(entry.kind().name()));
    addIf(holds.contains(EvidenceKind.CAPABILITY_EVALUATION.name()), "evaluations", holds);
    addIf(holds.contains(EvidenceKind.RED_TEAM.name()), "evaluations", holds);
    addIf(release.score() != null, "scored", holds);
    addIf(!release.decisions().isEmpty(), "decided", holds);
    addIf(release.matters() != null, "matters", holds);
    addIf(!release.proposal().modifications().isEmpty(), "modifications", holds);
    addIf(!release.artefacts().isEmpty(), "artefacts", holds);
    return holds;
  }

  private static void addIf(boolean met, String name, Set<String> holds) {
    if (met) {
      holds.add(name);
    }
  }
}
