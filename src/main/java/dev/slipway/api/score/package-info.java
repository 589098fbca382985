/** The scores of proposals over REST: made, read, what matters for them, and their forecasts. */
@NullMarked
package dev.slipway.api.score;

import org.jspecify.annotations.NullMarked;
