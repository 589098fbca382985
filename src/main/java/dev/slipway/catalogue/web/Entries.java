package dev.slipway.catalogue.web;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds what an address names. */
final class Entries {

  private Entries() {}

  static CatalogueEntry required(Catalogue catalogue, String slug) {
    return catalogue
        .find(slug)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
