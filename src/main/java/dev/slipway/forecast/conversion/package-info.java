/** Taking a release over as a reference case once it is known what came of it. */
@NullMarked
package dev.slipway.forecast.conversion;

import org.jspecify.annotations.NullMarked;
