/** Pages on which the board writes which benchmark speaks of which question. */
@NullMarked
package dev.slipway.decision.rubric.web.benchmark;

import org.jspecify.annotations.NullMarked;
