package dev.slipway.catalogue;

/** Another modification of the catalogue has this slug already. */
public class SlugTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SlugTakenException(String slug) {
    super("slug taken: " + slug);
  }
}
