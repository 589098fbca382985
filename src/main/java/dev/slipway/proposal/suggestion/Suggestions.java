package dev.slipway.proposal.suggestion;

import dev.slipway.profile.modality.Modality;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which threats and benefits are ticked for a model before anybody has thought about it. What it
 * produces comes first, together with what it takes, how general it is and what may be asked: an
 * image classifier forges no images, and the prompt of a video model is no knowledge of chemistry.
 */
public final class Suggestions {

  private static final Map<String, List<Condition>> CONDITIONS = read();

  private Suggestions() {}

  /** Identifiers of the threats, in the rubric's order. */
  public static List<String> threats(Rubric rubric, Offering offering) {
    return rubric.threats().stream()
        .filter(each -> suggests(each, offering))
        .map(Threat::id)
        .toList();
  }

  /** Likewise of the benefits. */
  public static List<String> benefits(Rubric rubric, Offering offering) {
    return rubric.benefits().stream()
        .filter(each -> suggests(each, offering))
        .map(Benefit::id)
        .toList();
  }

  public static boolean suggests(Threat threat, Offering offering) {
    return suggests(threat.id(), threat.suggestedFor(), offering);
  }

  public static boolean suggests(Benefit benefit, Offering offering) {
    return suggests(benefit.id(), benefit.suggestedFor(), offering);
  }

  /** One that a board added to its rubric goes by what the model produces. */
  private static boolean suggests(String id, Set<String> modalities, Offering offering) {
    List<Condition> conditions = CONDITIONS.get(id);
    return conditions == null
        ? offering.modalities().outputs().stream()
            .map(Modality::name)
            .anyMatch(modalities::contains)
        : conditions.stream().anyMatch(each -> each.holds(offering));
  }

  private static Map<String, List<Condition>> read() {
    JsonMapper json =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream text = new ClassPathResource("proposal/suggestions.json").getInputStream()) {
      return json.readValue(text, new TypeReference<Map<String, List<Condition>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
