/** The page on which dossiers of a proposal are made and downloaded. */
@NullMarked
package dev.slipway.dossier.web;

import org.jspecify.annotations.NullMarked;
