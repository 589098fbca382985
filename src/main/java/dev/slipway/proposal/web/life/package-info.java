/** The steps of a proposal's life as pages: what happened, interests, marks and retention. */
@NullMarked
package dev.slipway.proposal.web.life;

import org.jspecify.annotations.NullMarked;
