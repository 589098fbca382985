/** What a proposal starts from before anybody answers, for the model in hand. */
@NullMarked
package dev.slipway.scoring.starting;

import org.jspecify.annotations.NullMarked;
