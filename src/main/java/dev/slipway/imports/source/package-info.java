/** Documents as trees of values that know where they stand, within limits, and what was found. */
@NullMarked
package dev.slipway.imports.source;

import org.jspecify.annotations.NullMarked;
