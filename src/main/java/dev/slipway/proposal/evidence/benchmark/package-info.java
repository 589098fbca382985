/** Which published benchmark speaks of which question, and how weakly. */
@NullMarked
package dev.slipway.proposal.evidence.benchmark;

import org.jspecify.annotations.NullMarked;
