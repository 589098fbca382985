/** The reference cases and their survival curve, as the API gives them. */
@NullMarked
package dev.slipway.api.precedent;

import org.jspecify.annotations.NullMarked;
