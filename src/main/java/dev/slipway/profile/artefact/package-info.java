/** Artefacts of models: SHA-256 digests by which a pipeline names what it is about to release. */
@NamedInterface("artefact")
@NullMarked
package dev.slipway.profile.artefact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
