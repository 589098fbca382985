package dev.slipway.catalogue;

/**
 * A modification as programs read it.
 *
 * @param revision how often it has changed
 * @param retired whether it is no longer offered
 */
public record ModificationCard(
    String slug, int revision, ModificationDetails details, boolean retired) {

  static ModificationCard of(CatalogueEntry entry) {
    return new ModificationCard(entry.slug(), entry.revision(), entry.details(), entry.retired());
  }
}
