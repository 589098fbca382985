/** Proposals over REST: found, proposed, changed, put before the board and withdrawn. */
@NullMarked
package dev.slipway.api.proposal;

import org.jspecify.annotations.NullMarked;
