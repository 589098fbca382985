/** Models and their artefacts over REST. */
@NullMarked
package dev.slipway.api.model;

import org.jspecify.annotations.NullMarked;
