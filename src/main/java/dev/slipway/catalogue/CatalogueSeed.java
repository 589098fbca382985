package dev.slipway.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty catalogue with the starting modifications, before anything builds on them. */
@Component
@Order(10)
class CatalogueSeed implements ApplicationRunner {

  private static final String RESOURCE = "catalogue/modifications.json";

  private final CatalogueEntries entries;
  private final Catalogue catalogue;

  CatalogueSeed(CatalogueEntries entries, Catalogue catalogue) {
    this.entries = entries;
    this.catalogue = catalogue;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) throws IOException {
    if (entries.count() == 0) {
      read().forEach(this::add);
    }
  }

  static List<Map<String, Object>> read() throws IOException {
    try (InputStream stream = new ClassPathResource(RESOURCE).getInputStream()) {
      return JsonMapper.builder().build().readValue(stream, new TypeReference<>() {});
    }
  }

  private void add(Map<String, Object> item) {
    catalogue.add(text(item, "id"), details(item));
  }

  static ModificationDetails details(Map<String, Object> item) {
    Set<String> excludes = new HashSet<>();
    if (item.get("excludes") instanceof List<?> slugs) {
      slugs.forEach(slug -> excludes.add(slug.toString()));
    }
    return new ModificationDetails(
        text(item, "name"),
        text(item, "description"),
        Stage.valueOf(text(item, "stage")),
        EffectsText.effectsOf(Objects.requireNonNull(item.get("effects"))),
        excludes,
        text(item, "basis"));
  }

  private static String text(Map<String, Object> item, String member) {
    return Objects.requireNonNull(item.get(member), member).toString();
  }
}
