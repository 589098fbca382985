package dev.slipway.desk.web.answer;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.rubric.Rubric;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What threats and modifications are called. */
record Names(UnaryOperator<String> threats, Map<String, String> modifications) {

  static Names of(Rubric rubric, Catalogue catalogue, Set<String> slugs) {
    return new Names(
        rubric::threatName,
        catalogue.findAll(slugs).stream()
            .collect(Collectors.toMap(CatalogueEntry::slug, CatalogueEntry::name)));
  }

  String threat(String id) {
    return threats.apply(id);
  }

  String modification(String slug) {
    return modifications.getOrDefault(slug, slug);
  }
}
