package dev.slipway.proposal.template;

import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with Slipway, in the order in which they are offered. */
public final class ProposalTemplates {

  private static final List<ProposalTemplate> ALL = read();

  /** Templates of what produces no text. */
  private static final Map<Modality, String> KINDS =
      new EnumMap<>(
          Map.of(
              Modality.CODE, "code",
              Modality.IMAGE, "image-generator",
              Modality.VIDEO, "image-generator",
              Modality.AUDIO, "voice",
              Modality.BIOLOGY, "biology"));

  private ProposalTemplates() {}

  public static List<ProposalTemplate> all() {
    return ALL;
  }

  public static Optional<ProposalTemplate> find(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The usual way to release what produces this. */
  public static ProposalTemplate usual(
      Set<Modality> outputs, GeneralityLevel generality, boolean weights) {
    return find(kind(outputs, generality, weights)).orElseThrow();
  }

  private static String kind(Set<Modality> outputs, GeneralityLevel generality, boolean weights) {
    if (generality == GeneralityLevel.GENERAL_AGENT || outputs.contains(Modality.AGENT)) {
      return "agent";
    }
    if (outputs.contains(Modality.TEXT)) {
      return weights ? "open-weights" : "chat-api";
    }
    return KINDS.entrySet().stream()
        .filter(each -> outputs.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(weights ? "open-weights" : "chat-api");
  }

  private static List<ProposalTemplate> read() {
    JsonMapper json =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream text = new ClassPathResource("proposal/templates.json").getInputStream()) {
      return json.readValue(text, new TypeReference<List<ProposalTemplate>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
