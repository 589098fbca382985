package dev.slipway.proposal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with Slipway, in the order in which they are offered. */
public final class ProposalTemplates {

  private static final List<ProposalTemplate> ALL = read();

  private ProposalTemplates() {}

  public static List<ProposalTemplate> all() {
    return ALL;
  }

  public static Optional<ProposalTemplate> find(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
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
