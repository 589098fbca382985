package dev.slipway.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All modifications of the catalogue, retired ones too. */
interface CatalogueEntries extends Repository<CatalogueEntry, String> {

  CatalogueEntry save(CatalogueEntry entry);

  CatalogueEntry saveAndFlush(CatalogueEntry entry);

  Optional<CatalogueEntry> findById(String slug);

  boolean existsById(String slug);

  long count();

  List<CatalogueEntry> findAllByOrderByNameAsc();

  List<CatalogueEntry> findAllByRetiredFalseOrderByNameAsc();

  List<CatalogueEntry> findAllBySlugIn(Collection<String> slugs);
}
