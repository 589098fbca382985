/** The page on which artefacts are added to a model. */
@NullMarked
package dev.slipway.profile.artefact.web;

import org.jspecify.annotations.NullMarked;
