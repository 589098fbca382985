/** Dossiers of proposals over REST. */
@NullMarked
package dev.slipway.api.dossier;

import org.jspecify.annotations.NullMarked;
