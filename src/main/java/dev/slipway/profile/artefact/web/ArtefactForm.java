package dev.slipway.profile.artefact.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of checksums as pasted.
 *
 * @param manifest {@code true} where the list itself is an artefact as well
 */
record ArtefactForm(String checksums, String manifest) {

  ArtefactForm(@Nullable String checksums, @Nullable String manifest) {
    this.checksums = Objects.requireNonNullElse(checksums, "");
    this.manifest = Objects.requireNonNullElse(manifest, "");
  }

  boolean withManifest() {
    return manifest.equals("true");
  }
}
