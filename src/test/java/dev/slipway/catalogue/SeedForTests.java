package dev.slipway.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The modifications that the catalogue starts with. */
public final class SeedForTests {

  private SeedForTests() {}

  public static List<CatalogueEntry> entries() {
    try {
      return CatalogueSeed.read().stream()
          .map(item -> new CatalogueEntry((String) item.get("id"), CatalogueSeed.details(item)))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
