/** What the board works with over REST: decisions, rounds, and the catalogue of modifications. */
@NullMarked
package dev.slipway.api.board;

import org.jspecify.annotations.NullMarked;
