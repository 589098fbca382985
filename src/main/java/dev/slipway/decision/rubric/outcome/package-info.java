/**
 * Pages on which the board adds threats and benefits to the draft of a rubric, and retires them.
 */
@NullMarked
package dev.slipway.decision.rubric.outcome;

import org.jspecify.annotations.NullMarked;
