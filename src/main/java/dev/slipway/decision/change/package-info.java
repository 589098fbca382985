/**
 * What an administrator and a chair change together, who are two people: one proposes, the other
 * confirms.
 */
@NullMarked
package dev.slipway.decision.change;

import org.jspecify.annotations.NullMarked;
